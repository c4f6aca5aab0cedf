return new File(basedir, '../../../../examples').isDirectory()
