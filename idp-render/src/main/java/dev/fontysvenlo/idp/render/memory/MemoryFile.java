package dev.fontysvenlo.idp.render.memory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.fontysvenlo.idp.cache.CacheFile;
import dev.fontysvenlo.idp.render.tree.Stamp;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** A memory as a file; one that is not whole, or of another form, is an empty one. */
public final class MemoryFile {
    private static final int FORM = 0x1D9_0005;
    private static final int UNIT_LENGTH = Long.BYTES + 4 * Integer.BYTES;
    private static final int FILE_LENGTH = Integer.BYTES + 4 * Long.BYTES;

    private final CacheFile file;

    private MemoryFile(CacheFile file) {
        this.file = file;
    }

    /** The memory of one repository, in a folder that all repositories may share. */
    public static MemoryFile of(Path folder, Path repository) {
        return new MemoryFile(CacheFile.of(folder, "memory", repository, FORM));
    }

    public Memory read() {
        return file.read().map(MemoryFile::parsed).orElse(Memory.EMPTY);
    }

    public void write(Memory memory) {
        file.write(bytes(memory));
    }

    private static Memory parsed(ByteBuffer bytes) {
        var judge = text(bytes);
        var units = new HashMap<String, KnownUnit>();
        while (bytes.hasRemaining()) {
            var place = text(bytes);
            var made = text(bytes);
            long paths = bytes.getLong();
            int count = bytes.getInt();
            var files = new ArrayList<KnownUnit.KnownFile>(count);
            for (int i = 0; i < count; i++) {
                files.add(new KnownUnit.KnownFile(
                        bytes.getInt(), new Stamp(bytes.getLong(), bytes.getLong(), bytes.getLong()), bytes.getLong()));
            }
            units.put(place, new KnownUnit(made, paths, files, ties(bytes)));
        }
        return new Memory(judge, units);
    }

    private static String text(ByteBuffer bytes) {
        var text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, ISO_8859_1);
    }

    /** Sums and names, which are of letters, digits and hyphens. */
    private static void put(String text, ByteBuffer bytes) {
        bytes.putInt(text.length()).put(text.getBytes(ISO_8859_1));
    }

    private static int length(String text) {
        return Integer.BYTES + text.length();
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
        int length = length(memory.judge());
        for (var unit : memory.units().entrySet()) {
            length += length(unit.getKey()) + length(unit.getValue().made()) + length(unit.getValue());
        }
        var bytes = ByteBuffer.allocate(length);
        put(memory.judge(), bytes);
        for (var unit : new TreeMap<>(memory.units()).entrySet()) {
            put(unit.getKey(), bytes);
            put(unit.getValue(), bytes);
        }
        return bytes.array();
    }

    private static void put(KnownUnit unit, ByteBuffer bytes) {
        put(unit.made(), bytes);
        bytes.putLong(unit.paths()).putInt(unit.files().size());
        for (var known : unit.files()) {
            var stamp = known.stamp();
            bytes.putInt(known.index()).putLong(stamp.size()).putLong(stamp.modified());
            bytes.putLong(stamp.changed()).putLong(known.object());
        }
        put(unit.ties(), bytes);
    }
}
