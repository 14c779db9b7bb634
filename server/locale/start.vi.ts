import type { ConfigFault } from '#server/config.ts'
import type { Zone } from '#server/cli/start/build.ts'

const zones: Record<Zone, string> = { addin: 'phần bổ trợ (dist/addin)', preview: 'trang xem thử (dist/preview)' }

const numbers: Readonly<Record<string, string>> = {
  BDTX_PORT: 'số hiệu cổng từ 0 đến 65535, ví dụ BDTX_PORT=3443',
  BDTX_SESSION_HOURS: 'số giờ nguyên từ 1 trở lên, ví dụ BDTX_SESSION_HOURS=12',
  BDTX_INVITATION_DAYS: 'số ngày nguyên từ 1 trở lên, ví dụ BDTX_INVITATION_DAYS=7',
}

const faults: Record<ConfigFault['fault'], (setting: string) => string> = {
  notANumber: (setting) => `${setting} phải là ${numbers[setting] ?? 'một số nguyên'}. Hãy sửa giá trị, hoặc bỏ biến này để dùng giá trị thường.`,
  demoInProduction: (setting) => `${setting} không được bật khi NODE_ENV=production: dữ liệu và trang xem thử chỉ dành cho máy thử. Hãy bỏ biến này.`,
  originNeeded: (setting) => `Khi NODE_ENV=production cần đặt ${setting}, ví dụ https://bdtx.example.vn: đó là địa chỉ mà Excel và trình duyệt dùng.`,
  originNotSecure: (setting) => `${setting} phải là địa chỉ bắt đầu bằng https:// vì Office không mở phần bổ trợ qua http.`,
  certificateHalf: (setting) => `Chứng chỉ và khóa đi cùng nhau: hãy đặt cả hai biến ${setting}, hoặc bỏ cả hai.`,
  certificateNeeded: (setting) => `Khi NODE_ENV=production cần chứng chỉ thật (${setting} và BDTX_TLS_KEY), hoặc BDTX_TLS=off nếu đã có proxy https phía trước.`,
  databaseUrl: (setting) => `${setting} phải bắt đầu bằng postgres://; bỏ trống thì dùng SQLite trong thư mục dữ liệu.`,
}

/** Những gì "npm start" nói với người khởi động máy chủ. */
export const startVi = {
  configFault: ({ fault, setting }: ConfigFault) => faults[fault](setting),
  building: (zone: Zone) => `Đang dựng ${zones[zone]}…`,
  buildFailed: (zone: Zone) => `Không dựng được ${zones[zone]}; máy chủ vẫn chạy với những gì đang có. Lời của công cụ dựng:`,
  portTaken: (port: number) => `Cổng ${String(port)} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: BDTX_PORT=4443 npm start`,
  startFailed: (detail: string) => `Không khởi động được (${detail}). Hãy kiểm tra quyền ghi vào thư mục dữ liệu và địa chỉ cơ sở dữ liệu; đặt BDTX_DEBUG=1 để xem chi tiết.`,
  demoInDatabase: () =>
    'Cơ sở dữ liệu này có tài khoản thử (demo.…) nên không được chạy với NODE_ENV=production. Hãy chỉ BDTX_DATA hoặc DATABASE_URL tới một cơ sở dữ liệu mới.',
  ready: (seconds: string) => `BDTX sẵn sàng sau ${seconds} giây.`,
  open: 'Mở trong trình duyệt',
  graphql: 'GraphQL',
  manifest: 'Manifest cho Excel',
  data: 'Dữ liệu',
  browserWarning:
    'Trình duyệt sẽ báo kết nối không an toàn vì chứng chỉ do chính máy này tạo: bấm "Nâng cao" rồi "Tiếp tục truy cập localhost". Chỉ cần làm một lần.',
  demoAccounts: 'Tài khoản thử (mật khẩu ngẫu nhiên, nằm trong thư mục dữ liệu, chỉ bạn đọc được):',
  tryFirst: (username: string) => `Bắt đầu với ${username}: mở sổ tính, bấm Kiểm tra, rồi gửi hiệu trưởng.`,
  again: 'In lại mật khẩu: npm run -s bdtx -- demo-accounts',
  firstAdministrator: 'Chưa có quản trị viên? Tạo liên kết mời: npm run -s bdtx -- administrator-invite',
  stopping: 'Đang dừng…',
  noDemoAccounts: 'Thư mục dữ liệu này không có tài khoản thử. Chúng được tạo ở lần "npm start" đầu tiên trên một thư mục dữ liệu trống.',
  demoReset: 'Đã đặt mật khẩu mới cho các tài khoản thử; các phiên đang mở đã bị đóng.',
  productionOnly: 'Tài khoản thử không có khi NODE_ENV=production, để không ai vào máy chủ thật bằng mật khẩu thử. Hãy mời người dùng thật: npm run -s bdtx -- administrator-invite',
  invitation: (expiresAt: string) => `Liên kết mời quản trị viên, dùng một lần, hết hạn ${expiresAt}:`,
  helpInvite: 'tạo liên kết mời quản trị viên đầu tiên (dùng một lần)',
  helpBackup: 'chép toàn bộ cơ sở dữ liệu SQLite ra một tệp mới, và các tệp minh chứng ra thư mục TỆP.files cạnh nó; máy chủ vẫn chạy',
  backedUp: (file: string, files: number, folder: string) =>
    `Đã chép cơ sở dữ liệu ra ${file}${files === 0 ? ' (chưa có tệp minh chứng nào)' : ` và ${String(files)} tệp minh chứng ra ${folder}`}. Bản lưu có dữ liệu cá nhân và mã băm mật khẩu: hãy cất nơi chỉ quản trị viên mở được.`,
  backupThere: (file: string) => `${file} hoặc ${file}.files đã có, nên không ghi gì để khỏi mất bản cũ. Hãy chọn tên khác.`,
  backupPostgres: 'DATABASE_URL chỉ tới PostgreSQL. Hãy sao lưu bằng pg_dump và chép thư mục files trong BDTX_DATA; lệnh này chỉ dành cho SQLite.',
  helpDemo: 'in lại tài khoản thử và mật khẩu',
  helpReset: 'đặt mật khẩu mới cho mọi tài khoản thử',
}
