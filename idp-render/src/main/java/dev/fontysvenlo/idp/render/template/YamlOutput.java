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
    private final Press press;

    YamlOutput(Press press) {
        this.press = press;
    }

    @Override
    public void writeContent(String text) {
        press.print(text);
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
                "`$unsafe` prints a value without a check.", "Write `${…}` instead of `$unsafe{…}`.", press.here());
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        press.print(Value.text(present(value)));
    }

    @Override
    public void writeUserContent(@Nullable Enum<?> value) {
        press.print(Value.text(present(value).name()));
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        var nested = present(content);
        press.open();
        nested.writeTo(this);
        press.close();
    }

    @Override
    public void writeUserContent(boolean value) {
        press.print(Value.bare(Boolean.toString(value)));
    }

    @Override
    public void writeUserContent(byte value) {
        press.print(Value.bare(Byte.toString(value)));
    }

    @Override
    public void writeUserContent(short value) {
        press.print(Value.bare(Short.toString(value)));
    }

    @Override
    public void writeUserContent(int value) {
        press.print(Value.bare(Integer.toString(value)));
    }

    @Override
    public void writeUserContent(long value) {
        press.print(Value.bare(Long.toString(value)));
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
        press.print(Value.text(Character.toString(value)));
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
            press.print(Value.bare(number.toString()));
        } else {
            printDecimal(number.toString());
        }
    }

    /** Without an exponent, which YAML 1.1 and 1.2 read differently. */
    private void printDecimal(String number) {
        try {
            press.print(Value.bare(new BigDecimal(number).toPlainString()));
        } catch (NumberFormatException notADecimal) {
            throw Refusal.ofValue(
                    "`" + number + "` is not a number that YAML can hold.", "Give a finite number.", press.here());
        }
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw Refusal.ofValue(
                    "There is no value to print here.",
                    "Leave the whole line out with `@if` when it is absent.",
                    press.here());
        }
        return value;
    }
}
