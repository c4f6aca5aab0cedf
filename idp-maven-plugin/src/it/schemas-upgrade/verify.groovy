def log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] Held \d+ rendered objects against Kubernetes 1\.37 \(\d+ kinds, without the legal words of its own fields\), and before against Kubernetes 1\.36 \(\d+ kinds\)\./
assert log =~ /\[INFO\] Kinds that are rendered and have changed: .*apps\/v1 Deployment/
assert log.contains('[INFO] Nothing that is rendered would be refused.')
assert !new File(basedir, 'schemas').exists()
