package dev.fontysvenlo.idp.schema;

/**
 * What one file has otherwise than its schema wants it.
 *
 * @param pointer the JSON pointer of the value, or of the field whose name is meant
 * @param isName whether the keyword speaks of the field's name and not of its value
 */
record Violation(String pointer, String keyword, boolean isName) {
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
