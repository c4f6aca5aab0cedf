package dev.fontysvenlo.idp.render.template;

import java.util.SortedMap;

/** The templates that were compiled by the build: their texts, and where their classes are. */
record Packaged(SortedMap<String, String> texts, String packageName, ClassLoader loader) {
    static Packaged product() {
        return new Packaged(
                TemplateTexts.packaged(Templates.class, "dev/fontysvenlo/idp/templates"),
                Templates.class.getPackageName() + ".packaged",
                Templates.class.getClassLoader());
    }
}
