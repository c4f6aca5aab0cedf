def log = new File(basedir, 'build.log').text
assert log.contains('Pass the code that a message shows: mvn idp:explain -Didp.code=IDP-104')
assert !log.contains('\tat ')
