/** The tests of this project use the PostgreSQL they were pointed at, or else the one of this run. */
process.env['BDTX_TEST_DATABASE'] = process.env['BDTX_TEST_POSTGRES'] ?? process.env['BDTX_RUN_POSTGRES']
