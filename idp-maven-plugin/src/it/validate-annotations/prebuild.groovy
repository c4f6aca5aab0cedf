new File(basedir, 'platform.yaml').setBytes(new File(basedir, '../../../src/it/platform.yaml').bytes)
