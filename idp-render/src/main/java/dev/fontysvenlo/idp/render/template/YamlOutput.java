package dev.fontysvenlo.idp.render.template;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What templates print into: it keeps text and values apart until the template is done, then quotes, escapes or refuses
 * each value by the place where it stands. Every overload is here, because those of jte print enums and numbers as
 * text.
 */
final class YamlOutput implements TemplateOutput {
    private final Sheet sheet;
    private final Settings settings;
    private final Spelling spelling;
    private int nestedFrom;
    private boolean lineDropped;

    YamlOutput(Places places, Settings settings, Spelling spelling) {
        this.sheet = new Sheet(places);
        this.settings = settings;
        this.spelling = spelling;
    }

    /** The manifest, once the template has printed everything. */
    String manifest() {
        return settings.of(sheet).print(sheet, spelling);
    }

    /** The manifest with the template lines of each of its lines; only when the places were kept. */
    FilledLines lines() {
        return FilledLines.of(sheet, settings.of(sheet).impression(sheet, spelling));
    }

    @Override
    public void writeContent(String text) {
        boolean skip = lineDropped && text.startsWith("\n");
        lineDropped = lineDropped && text.isEmpty();
        sheet.print(skip ? text.substring(1) : text);
    }

    @Override
    public void writeContent(String text, int from, int to) {
        writeContent(text.substring(from, to));
    }

    @Override
    public void writeBinaryContent(byte[] text) {
        writeContent(new String(text, StandardCharsets.UTF_8));
    }

    @Override
    public void writeUnsafeContent(@Nullable String text) {
        throw Refusal.ofText(
                "`$unsafe` prints a value without a check.", "Write `${…}` instead of `$unsafe{…}`.", here());
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        print(Value.text(present(value)));
    }

    @Override
    public void writeUserContent(@Nullable Enum<?> value) {
        print(Value.text(present(value).name()));
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        var nested = present(content);
        int outer = nestedFrom;
        int from = sheet.length();
        var insertion = new Insertion(sheet, sheet.lineStart(outer), from);
        nestedFrom = from;
        nested.writeTo(this);
        nestedFrom = outer;
        lineDropped = insertion.settle();
    }

    @Override
    public void writeUserContent(boolean value) {
        print(Value.bare(Boolean.toString(value)));
    }

    @Override
    public void writeUserContent(byte value) {
        print(Value.bare(Byte.toString(value)));
    }

    @Override
    public void writeUserContent(short value) {
        print(Value.bare(Short.toString(value)));
    }

    @Override
    public void writeUserContent(int value) {
        print(Value.bare(Integer.toString(value)));
    }

    @Override
    public void writeUserContent(long value) {
        print(Value.bare(Long.toString(value)));
    }

    @Override
    public void writeUserContent(float value) {
        printDecimal(Float.toString(value));
    }

    @Override
    public void writeUserContent(double value) {
        printDecimal(Double.toString(value));
    }

    @Override
    public void writeUserContent(char value) {
        print(Value.text(Character.toString(value)));
    }

    @Override
    public void writeUserContent(@Nullable Boolean value) {
        writeUserContent(present(value).booleanValue());
    }

    @Override
    public void writeUserContent(@Nullable Character value) {
        writeUserContent(present(value).charValue());
    }

    @Override
    public void writeUserContent(@Nullable Number value) {
        var number = present(value);
        if (number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger
                || number instanceof Short
                || number instanceof Byte) {
            print(Value.bare(number.toString()));
        } else {
            printDecimal(number.toString());
        }
    }

    /** Without an exponent, which YAML 1.1 and 1.2 read differently. */
    private void printDecimal(String number) {
        try {
            print(Value.bare(new BigDecimal(number).toPlainString()));
        } catch (NumberFormatException notADecimal) {
            throw Refusal.ofValue(
                    "`" + number + "` is not a number that YAML can hold.", "Give a finite number.", here());
        }
    }

    private void print(Value value) {
        if (value.isBroken()) {
            throw Refusal.ofValue(
                    "The value `" + value.shown() + "` holds half of a Unicode character.",
                    "Repair the value.",
                    here());
        }
        lineDropped = false;
        sheet.print(value);
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw Refusal.ofValue(
                    "There is no value to print here.",
                    "Leave the whole line out with `@if` when it is absent.",
                    here());
        }
        return value;
    }

    private Place here() {
        return sheet.places().here();
    }
}
