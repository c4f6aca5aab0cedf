package dev.fontysvenlo.idp.render.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps jgit to the repository. Left alone it measures the file system's clock for seconds, notes the result in the
 * user's home, and runs {@code git} to find the system's settings; reading commits needs none of the three.
 */
final class QuietSystem extends SystemReader.Delegate {
    static {
        SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }

    private QuietSystem(SystemReader reader) {
        super(reader);
    }

    /** Once a JVM, before jgit is used for anything. */
    static void install() {
        // The work is done by loading this class.
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fileSystem) {
        return new NoFile(fileSystem);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fileSystem) {
        return new NoFile(fileSystem);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fileSystem) {
        return new NoFile(fileSystem);
    }

    /** Settings without a file, which answer what would be measured with a second: coarse, and safe for reading. */
    private static final class NoFile extends FileBasedConfig {
        private NoFile(FS fileSystem) {
            super(null, fileSystem);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // There is nowhere to save.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)
                    ? unit.convert(1, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
