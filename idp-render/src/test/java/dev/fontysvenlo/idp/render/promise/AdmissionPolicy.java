package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.render.cel.Answer;
import dev.fontysvenlo.idp.render.cel.Compilation;
import dev.fontysvenlo.idp.render.cel.Dialect;
import dev.fontysvenlo.idp.render.cel.Expression;
import dev.fontysvenlo.idp.render.cel.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** One ValidatingAdmissionPolicy, compiled; remembers what each of its expressions has answered. */
final class AdmissionPolicy {
    /** Most clusters have the same expressions, and compiling is what takes time. */
    private static final Map<String, Compilation> COMPILED = new ConcurrentHashMap<>();

    private final RenderedObject policy;
    private final Map<String, Expression> compiled = new TreeMap<>();
    private final Map<String, TreeSet<String>> answers = new TreeMap<>();

    /** Fails when an expression is none that can be evaluated. */
    AdmissionPolicy(RenderedObject policy) {
        this.policy = policy;
        if (!policy.text("/spec/failurePolicy").equals("Fail")) {
            throw new AssertionError(policy.name() + " lets in what it can't judge");
        }
        for (String part : List.of("/spec/matchConditions", "/spec/variables", "/spec/validations")) {
            policy.items(part).forEach(item -> {
                compile(item.text("/expression"));
                if (item.has("/messageExpression")) {
                    compile(item.text("/messageExpression"));
                }
            });
        }
    }

    private void compile(String text) {
        var expression = COMPILED.computeIfAbsent(text, Dialect.POLICY::compile).match(ready -> ready, reason -> {
            throw new AssertionError(policy.name() + ": " + text + ": " + reason);
        });
        compiled.put(text, expression);
        answers.computeIfAbsent(text, key -> new TreeSet<>());
    }

    String name() {
        return policy.name();
    }

    /** What each expression has answered so far: {@code true}, {@code false}, {@code other} or {@code failed}. */
    Map<String, TreeSet<String>> answers() {
        return answers;
    }

    List<String> conditionsAndValidations() {
        var texts = new ArrayList<String>();
        policy.items("/spec/matchConditions").forEach(item -> texts.add(item.text("/expression")));
        policy.items("/spec/validations").forEach(item -> texts.add(item.text("/expression")));
        return texts;
    }

    List<String> refusals(Attempt attempt) {
        if (policy.items("/spec/matchConstraints/resourceRules").stream().noneMatch(rule -> covers(rule, attempt))) {
            return List.of();
        }
        var values = Values.NONE
                .with("object", attempt.object().root())
                .without("oldObject")
                .with("request", attempt.request().root())
                .with("namespaceObject", attempt.namespace().root())
                .without("params");
        boolean wanted = policy.items("/spec/matchConditions").stream()
                .allMatch(condition ->
                        answer(condition.text("/expression"), values).match(Boolean.TRUE::equals, reason -> true));
        return wanted ? validate(values) : List.of();
    }

    private List<String> validate(Values basis) {
        var variables = new TreeMap<String, Object>();
        var values = basis.and("variables", Map.of());
        for (RenderedObject variable : policy.items("/spec/variables")) {
            var answer = answer(variable.text("/expression"), values);
            answer.match(value -> variables.put(variable.text("/name"), value), reason -> "");
            values = basis.and("variables", Map.copyOf(variables));
        }
        var refusals = new ArrayList<String>();
        for (RenderedObject validation : policy.items("/spec/validations")) {
            if (!answer(validation.text("/expression"), values).match(Boolean.TRUE::equals, reason -> false)) {
                refusals.add(message(validation, values));
            }
        }
        return refusals;
    }

    private String message(RenderedObject validation, Values values) {
        return validation.has("/messageExpression")
                ? answer(validation.text("/messageExpression"), values)
                        .match(Object::toString, reason -> "no message: " + reason)
                : validation.text("/message");
    }

    private Answer answer(String text, Values values) {
        var expression = compiled.get(text);
        if (expression == null) {
            throw new AssertionError("not compiled: " + text);
        }
        var answer = expression.evaluate(values);
        answers.computeIfAbsent(text, key -> new TreeSet<>())
                .add(answer.match(
                        value -> value instanceof Boolean flag ? flag.toString() : "other", reason -> "failed"));
        return answer;
    }

    private static boolean covers(RenderedObject rule, Attempt attempt) {
        return covers(rule.texts("/apiGroups"), attempt.group())
                && covers(rule.texts("/apiVersions"), attempt.version())
                && covers(rule.texts("/operations"), attempt.operation())
                && (rule.texts("/resources").contains(attempt.plural())
                        || rule.texts("/resources").contains("*")
                                && !attempt.plural().contains("/"));
    }

    private static boolean covers(List<String> listed, String value) {
        return listed.contains("*") || listed.contains(value);
    }
}
