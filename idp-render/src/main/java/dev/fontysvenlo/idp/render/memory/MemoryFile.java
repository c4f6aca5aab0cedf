package dev.fontysvenlo.idp.render.memory;

import dev.fontysvenlo.idp.render.tree.Stamp;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * A memory as a file. What can't be read is forgotten, and what can't be written was not worth remembering: neither is
 * anybody's problem. A sum over the whole file tells one that is cut short or damaged, the first number one of another form.
 */
public final class MemoryFile {
    private static final int FORM = 0x1D9_0004;
    private static final int SUM_LENGTH = Long.BYTES;
    private static final int KEY_LENGTH = 32;
    private static final int UNIT_LENGTH = 2 * KEY_LENGTH + Long.BYTES + 4 * Integer.BYTES;
    private static final int FILE_LENGTH = Integer.BYTES + 4 * Long.BYTES;

    private final Path file;

    private MemoryFile(Path file) {
        this.file = file;
    }

    /** The memory of one repository, in a folder that all repositories may share. */
    public static MemoryFile of(Path folder, Path repository) {
        return new MemoryFile(folder.resolve(
                "memory-" + new Digest().add(repository.toString()).hex().substring(0, 20)));
    }

    public Memory read() {
        try {
            if (!Files.isRegularFile(file)) {
                return Memory.EMPTY;
            }
            var bytes = Files.readAllBytes(file);
            return isWhole(bytes) ? parsed(ByteBuffer.wrap(bytes, 0, bytes.length - SUM_LENGTH)) : Memory.EMPTY;
        } catch (IOException | BufferUnderflowException unreadable) {
            return Memory.EMPTY;
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int length = bytes.length - SUM_LENGTH;
        return length >= Integer.BYTES && ByteBuffer.wrap(bytes).getLong(length) == sum(bytes, length);
    }

    static long sum(byte[] bytes, int length) {
        var sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    private static Memory parsed(ByteBuffer bytes) {
        if (bytes.getInt() != FORM) {
            return Memory.EMPTY;
        }
        var units = new HashMap<String, KnownUnit>();
        while (bytes.hasRemaining()) {
            var place = key(bytes);
            var made = key(bytes);
            long paths = bytes.getLong();
            int count = bytes.getInt();
            var files = new ArrayList<KnownUnit.KnownFile>(count);
            for (int i = 0; i < count; i++) {
                files.add(new KnownUnit.KnownFile(
                        bytes.getInt(), new Stamp(bytes.getLong(), bytes.getLong(), bytes.getLong()), bytes.getLong()));
            }
            units.put(place, new KnownUnit(made, paths, files, ties(bytes)));
        }
        return new Memory(units);
    }

    private static String key(ByteBuffer bytes) {
        var key = new byte[KEY_LENGTH];
        bytes.get(key);
        return HexFormat.of().formatHex(key);
    }

    private static KnownTies ties(ByteBuffer bytes) {
        var routes = sums(bytes);
        var offers = sums(bytes);
        int count = bytes.getInt();
        var needs = new ArrayList<KnownTies.KnownNeed>(count);
        for (int i = 0; i < count; i++) {
            needs.add(new KnownTies.KnownNeed(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong()));
        }
        return new KnownTies(routes, offers, needs);
    }

    private static List<Long> sums(ByteBuffer bytes) {
        int count = bytes.getInt();
        var sums = new ArrayList<Long>(count);
        for (int i = 0; i < count; i++) {
            sums.add(bytes.getLong());
        }
        return sums;
    }

    /** In one move, so that two processes at once leave the memory of one of them, and never a mixture. */
    public void write(Memory memory) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            var temporary = Files.createTempFile(file.resolveSibling(""), ".memory-", "");
            try {
                Files.write(temporary, bytes(memory));
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException notWritable) {
            // The next run takes longer, and that is all.
        }
    }

    private static int length(KnownUnit unit) {
        var ties = unit.ties();
        int sums =
                ties.routes().size() + ties.offers().size() + 4 * ties.needs().size();
        return UNIT_LENGTH + unit.files().size() * FILE_LENGTH + sums * Long.BYTES;
    }

    private static void put(KnownTies ties, ByteBuffer bytes) {
        for (List<Long> sums : List.of(ties.routes(), ties.offers())) {
            bytes.putInt(sums.size());
            sums.forEach(bytes::putLong);
        }
        bytes.putInt(ties.needs().size());
        for (var need : ties.needs()) {
            bytes.putLong(need.object()).putLong(need.anywhere());
            bytes.putLong(need.chart()).putLong(need.namespace());
        }
    }

    private static byte[] bytes(Memory memory) {
        int length = Integer.BYTES
                + memory.units().values().stream().mapToInt(MemoryFile::length).sum();
        var bytes = ByteBuffer.allocate(length + SUM_LENGTH).putInt(FORM);
        new TreeMap<>(memory.units()).forEach((place, unit) -> {
            bytes.put(HexFormat.of().parseHex(place)).put(HexFormat.of().parseHex(unit.made()));
            bytes.putLong(unit.paths()).putInt(unit.files().size());
            for (var known : unit.files()) {
                var stamp = known.stamp();
                bytes.putInt(known.index()).putLong(stamp.size()).putLong(stamp.modified());
                bytes.putLong(stamp.changed()).putLong(known.object());
            }
            put(unit.ties(), bytes);
        });
        return bytes.putLong(sum(bytes.array(), length)).array();
    }
}
