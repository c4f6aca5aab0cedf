package dev.fontysvenlo.idp.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One file of what may be deleted at will. What can't be read is forgotten, and what can't be written was not worth
 * keeping: neither is anybody's problem. A sum over the whole file tells one that is cut short or damaged, the first number
 * one of another form.
 */
public final class CacheFile {
    private static final int SUM_LENGTH = Long.BYTES;
    private static final int LEAST = Integer.BYTES + SUM_LENGTH;

    private final Path file;
    private final int form;

    private CacheFile(Path file, int form) {
        this.file = file;
        this.form = form;
    }

    /**
     * The file of one repository, in a folder that all repositories may share.
     *
     * @param what the first word of the file's name
     * @param form changes whenever the bytes are to be read in another way
     */
    public static CacheFile of(Path folder, String what, Path repository, int form) {
        var name = new Digest().add(repository.toString()).hex().substring(0, 20);
        return new CacheFile(folder.resolve(what + "-" + name), form);
    }

    /** What was written last; empty when there is nothing, or nothing whole. */
    public Optional<ByteBuffer> read() {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int length = bytes.capacity() - SUM_LENGTH;
            boolean isWhole = bytes.capacity() >= LEAST
                    && bytes.getLong(length) == sum(bytes.array(), length)
                    && bytes.getInt() == form;
            return isWhole ? Optional.of(bytes.limit(length).slice()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** In one move, so that two processes at once leave what one of them wrote, and never a mixture. */
    public void write(byte[] content) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            var temporary = Files.createTempFile(file.resolveSibling(""), ".cache-", "");
            try {
                Files.write(temporary, whole(content));
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException notWritable) {
            // The next run takes longer, and that is all.
        }
    }

    private byte[] whole(byte[] content) {
        var bytes = ByteBuffer.allocate(LEAST + content.length).putInt(form).put(content);
        return bytes.putLong(sum(bytes.array(), bytes.position())).array();
    }

    private static long sum(byte[] bytes, int length) {
        var sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
