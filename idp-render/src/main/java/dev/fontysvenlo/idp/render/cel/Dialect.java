package dev.fontysvenlo.idp.render.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelStringExtensions.Function;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.DurationLiteralValidator;
import dev.cel.validator.validators.HomogeneousLiteralValidator;
import dev.cel.validator.validators.RegexLiteralValidator;
import dev.cel.validator.validators.TimestampLiteralValidator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language as the API server of Kubernetes 1.36 sets it up, and the variables of one use. Source: kubernetes
 * {@code apiserver/pkg/cel/environment}. Variables have no types here, so a field that no schema knows is found only
 * when the expression is evaluated. Not there: {@code authorizer} and the image library.
 */
public final class Dialect {
    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    /** What version 2 of the strings library has, but for what {@link SearchFunctions} does. */
    private static final Set<Function> STRINGS =
            EnumSet.complementOf(EnumSet.of(Function.REVERSE, Function.INDEX_OF, Function.LAST_INDEX_OF));

    private static final Cel LANGUAGE = language();

    /** A rule of a CustomResourceDefinition. */
    public static final Dialect RULE = new Dialect(Map.of("self", SimpleType.DYN, "oldSelf", SimpleType.DYN));

    /** Such a rule that is asked without an old value, too. */
    public static final Dialect RULE_OF_OPTIONAL_CHANGE =
            new Dialect(Map.of("self", SimpleType.DYN, "oldSelf", OptionalType.create(SimpleType.DYN)));

    /** An expression of a ValidatingAdmissionPolicy. */
    public static final Dialect POLICY =
            new Dialect(Stream.of("object", "oldObject", "request", "namespaceObject", "params", "variables")
                    .collect(Collectors.toMap(name -> name, name -> SimpleType.DYN)));

    private final Cel cel;
    private final CelValidator literals;

    private Dialect(Map<String, CelType> variables) {
        var builder = LANGUAGE.toCelBuilder();
        variables.forEach(builder::addVar);
        this.cel = builder.build();
        this.literals = CelValidatorFactory.standardCelValidatorBuilder(cel)
                .addAstValidators(
                        HomogeneousLiteralValidator.newInstance("format"),
                        DurationLiteralValidator.INSTANCE,
                        TimestampLiteralValidator.INSTANCE,
                        RegexLiteralValidator.INSTANCE)
                .build();
    }

    public Compilation compile(String text) {
        try {
            var checked = literals.validate(cel.compile(text).getAst()).getAst();
            var type = checked.getResultType().name();
            return new Compilation.Compiled(new Expression(text, type, cel.createProgram(checked)));
        } catch (CelValidationException e) {
            return new Compilation.Refused(Wording.reason(e));
        } catch (CelEvaluationException e) {
            return new Compilation.Refused(Wording.reason(e));
        }
    }

    private static Cel language() {
        var strings = CelExtensions.strings(STRINGS);
        var sets = CelExtensions.sets(OPTIONS);
        var optional = CelExtensions.optional();
        var lists = CelExtensions.lists();
        var pairs = CelExtensions.comprehensions();
        var builder = CelFactory.plannerCelBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addCompilerLibraries(strings, sets, optional, lists, pairs)
                .addRuntimeLibraries(strings, sets, optional, lists, pairs);
        functions()
                .collect(Collectors.groupingBy(Overload::function, TreeMap::new, Collectors.toList()))
                .forEach((name, forms) -> add(builder, name, forms));
        return builder.build();
    }

    private static void add(CelBuilder builder, String function, List<Overload> forms) {
        builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                function, forms.stream().map(Overload::declaration).toList()));
        builder.addFunctionBindings(CelFunctionBinding.fromOverloads(
                function, forms.stream().map(Overload::binding).toList()));
    }

    private static Stream<Overload> functions() {
        return Stream.of(
                        AddressFunctions.all(),
                        FormatFunctions.all(),
                        ListFunctions.all(),
                        QuantityFunctions.all(),
                        RegexFunctions.all(),
                        SearchFunctions.all(),
                        UrlFunctions.all(),
                        VersionFunctions.all())
                .flatMap(List::stream);
    }
}
