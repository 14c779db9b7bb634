import js from '@eslint/js'
import officeAddins from 'eslint-plugin-office-addins'
import ts from 'typescript-eslint'

const sizes = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
  complexity: ['error', 8],
}

const vietnamese =
  '/[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i'

const words = (why) => ({
  'no-restricted-syntax': [
    'error',
    { selector: `Literal[value=${vietnamese}]`, message: why },
    { selector: `TemplateElement[value.raw=${vietnamese}]`, message: why },
    { selector: `JSXText[value=${vietnamese}]`, message: why },
  ],
})

export default ts.config(
  { ignores: ['dist', 'node_modules', '.data', 'coverage', '**/*.generated.ts', 'addin/api/generated', '**/*.cjs'] },
  js.configs.recommended,
  ...ts.configs.strict,
  { files: ['**/*.{ts,tsx}'], rules: { ...sizes, '@typescript-eslint/no-non-null-assertion': 'error', '@typescript-eslint/no-extraneous-class': 'off' } },
  { files: ['schema/**/*.ts'], ignores: ['schema/{locale,catalogues,law,intake,rules}/**'], rules: words('Text people see lives in schema/locale.') },
  { files: ['server/**/*.ts'], ignores: ['server/locale/**', 'server/demo/**'], rules: words('Text people see lives in a locale file.') },
  { files: ['addin/**/*.{ts,tsx}'], ignores: ['addin/locale/**'], rules: words('Text people see lives in addin/locale.') },
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    // Its recommended set also switches on plain JavaScript rules that know neither types nor globals: only its own are taken.
    rules: Object.fromEntries(Object.entries(officeAddins.configs.recommended[0]?.rules ?? {}).filter(([name]) => name.startsWith('office-addins/'))),
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    ignores: ['addin/workbook/excel-*.ts', 'addin/{taskpane,commands,functions}.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] },
  },
  { files: ['schema/{rules,figures}/**/*.ts'], ignores: ['**/cases.ts'], rules: { '@typescript-eslint/no-magic-numbers': ['error', { ignore: [-1, 0, 1, 2], ignoreEnums: true }] } },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }], '@typescript-eslint/no-non-null-assertion': 'off' } },
)
