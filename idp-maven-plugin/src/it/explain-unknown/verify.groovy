def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] idp.code: ERROR IDP-603: There is no error code `IDP-1044`.')
assert log.contains('Did you mean IDP-104?')
assert !log.contains('\tat ')
