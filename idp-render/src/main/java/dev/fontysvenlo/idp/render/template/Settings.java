package dev.fontysvenlo.idp.render.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The settings made so far, by the text of their sheets: the files of hundreds of teams differ in their values, and
 * seldom in anything else.
 */
final class Settings {
    /** Far more than the shapes that a repository's templates can take, and little beside the files that are kept. */
    private static final int MOST = 1000;

    private final Map<String, Setting> known = new ConcurrentHashMap<>();

    Setting of(Sheet sheet) {
        var text = sheet.from(0);
        var remembered = known.get(text);
        if (remembered != null) {
            return remembered;
        }
        var setting = Setting.of(sheet);
        if (known.size() < MOST) {
            known.put(text, setting);
        }
        return setting;
    }
}
