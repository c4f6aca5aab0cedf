package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The right to write one rendered tree, held by one process of a user on a machine at a time. The operating system
 * takes it back when a process ends, however it ends; what stays behind is a file with a number in the temporary
 * folder, where {@code mvn clean} can't remove it under a running process.
 */
public final class TreeLock implements AutoCloseable {
    /** Beyond the process id that the file holds, because Windows lets nobody read what is locked. */
    private static final long POSITION = 1024;

    /** Always as long as the file, because cutting a file waits for the journal of its disk: 0.3 s on a busy one. */
    private static final int PROCESS_LENGTH = 20;

    private static final Properties JVM = System.getProperties();

    private final String key;
    private final FileChannel channel;

    private TreeLock(String key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock, or says who has it.
     *
     * @param root the folder to write, which need not exist yet; the one that holds it must
     */
    public static Outcome<TreeLock> acquire(Path root) {
        var key = key(root);
        // Within one JVM a second channel must not even be opened: closing it would give the first one's lock away.
        if (JVM.putIfAbsent(key, "held") != null) {
            return Outcome.failed(
                    running(root, Long.toString(ProcessHandle.current().pid())));
        }
        try {
            return acquire(root, key);
        } catch (IOException e) {
            JVM.remove(key);
            throw new UncheckedIOException("no lock for " + root, e);
        }
    }

    private static Outcome<TreeLock> acquire(Path root, String key) throws IOException {
        var file = Path.of(System.getProperty("java.io.tmpdir"), key + ".lock");
        var channel = FileChannel.open(file, CREATE, READ, WRITE, LinkOption.NOFOLLOW_LINKS);
        if (channel.tryLock(POSITION, 1, false) == null) {
            var holder = new byte[PROCESS_LENGTH];
            int length = channel.read(ByteBuffer.wrap(holder), 0);
            channel.close();
            JVM.remove(key);
            return Outcome.failed(running(root, new String(holder, 0, Math.max(0, length), UTF_8).strip()));
        }
        channel.write(ByteBuffer.wrap(process().getBytes(UTF_8)), 0);
        return Outcome.ok(new TreeLock(key, channel));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock " + key + " can't be released", e);
        } finally {
            JVM.remove(key);
        }
    }

    private static String process() {
        return (ProcessHandle.current().pid() + " ".repeat(PROCESS_LENGTH)).substring(0, PROCESS_LENGTH);
    }

    private static String key(Path root) {
        try {
            var absolute = root.toAbsolutePath().normalize();
            var real = absolute.resolveSibling("").toRealPath().resolve(String.valueOf(absolute.getFileName()));
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((System.getProperty("user.name") + "\n" + real).getBytes(UTF_8));
            return "idp-render-" + HexFormat.of().formatHex(hash, 0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(root + " has no folder to be in", e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static Diagnostic running(Path root, String process) {
        var folder = Problems.display(root.toAbsolutePath().normalize(), "") + "/";
        var who = process.matches("\\d+") ? " (process " + process + ")" : "";
        return new Diagnostic(
                DiagnosticCode.ALREADY_RUNNING,
                Location.ofFile(folder),
                "Another `mvn idp:render`" + who + " is writing `" + folder + "`.",
                "Wait until it has ended, or end it, then run `mvn idp:render` again.");
    }
}
