package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the texts of a tree wait until every one of them has been doubted: in memory as long as there are few, in a
 * temporary file for thousands of teams, whose texts would not fit. The file goes when the shelf is closed, and with the
 * process at the latest.
 */
final class Shelf implements AutoCloseable {
    private final long room;
    private final List<FileChannel> file = new ArrayList<>(1);
    private long kept;
    private long shelved;

    /**
     * @param room how many characters stay in memory
     */
    Shelf(long room) {
        this.room = room;
    }

    Content put(String text) {
        if (kept + text.length() <= room) {
            kept += text.length();
            return new Content.Kept(text);
        }
        var bytes = text.getBytes(UTF_8);
        try {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel().write(buffer, shelved + buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the rendered texts in the temporary folder", e);
        }
        shelved += bytes.length;
        return new Content.Shelved(this, shelved - bytes.length, bytes.length);
    }

    String read(long from, int length) {
        var buffer = ByteBuffer.allocate(length);
        try {
            while (buffer.hasRemaining()) {
                if (channel().read(buffer, from + buffer.position()) < 0) {
                    throw new IOException("the file is shorter than what was written to it");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rendered texts in the temporary folder can't be read", e);
        }
        return new String(buffer.array(), UTF_8);
    }

    private FileChannel channel() throws IOException {
        if (file.isEmpty()) {
            Path path = Files.createTempFile("idp-render-", ".texts");
            file.add(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        }
        return file.get(0);
    }

    @Override
    public void close() {
        for (FileChannel channel : file) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the temporary file of rendered texts can't be closed", e);
            }
        }
    }
}
