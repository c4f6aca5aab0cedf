package dev.fontysvenlo.idp.render.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Translates lines of generated Java back into lines of the templates that they were generated from. */
final class TemplateFrames {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private static final ClassValue<Lines> LINES = new ClassValue<>() {
        @Override
        protected Lines computeValue(Class<?> type) {
            return Lines.of(type);
        }
    };

    private TemplateFrames() {}

    /** The line that is printing now; exact inside content blocks too, where jte names the wrong file. */
    static Place here() {
        return WALKER.walk(
                frames -> first(frames.map(f -> LINES.get(f.getDeclaringClass()).place(f.getLineNumber()))));
    }

    /** The innermost template line that a failure passed through. */
    static Place of(Throwable failure, ClassLoader loader) {
        return first(Stream.of(failure.getStackTrace()).map(frame -> place(frame, loader)));
    }

    private static Place place(StackTraceElement frame, ClassLoader loader) {
        if (!frame.getClassName().startsWith(TemplateFrames.class.getPackageName() + ".")) {
            return Place.UNKNOWN;
        }
        try {
            return LINES.get(Class.forName(frame.getClassName(), false, loader)).place(frame.getLineNumber());
        } catch (ClassNotFoundException notATemplate) {
            return Place.UNKNOWN;
        }
    }

    private static Place first(Stream<Place> places) {
        return places.filter(Place::isKnown).findFirst().orElse(Place.UNKNOWN);
    }

    /** The two public constants that jte gives every class it generates. */
    private record Lines(String template, List<Integer> templateLines) {
        private static final Lines NONE = new Lines("", List.of());

        static Lines of(Class<?> type) {
            var outermost = type;
            while (outermost.getEnclosingClass() != null) {
                outermost = outermost.getEnclosingClass();
            }
            try {
                var name = (String) outermost.getField("JTE_NAME").get(null);
                var lines = (int[]) outermost.getField("JTE_LINE_INFO").get(null);
                return new Lines(name, Arrays.stream(lines).boxed().toList());
            } catch (ReflectiveOperationException notATemplate) {
                return NONE;
            }
        }

        Place place(int javaLine) {
            return javaLine < 1 || javaLine > templateLines.size()
                    ? Place.UNKNOWN
                    : new Place(template, templateLines.get(javaLine - 1) + 1);
        }
    }
}
