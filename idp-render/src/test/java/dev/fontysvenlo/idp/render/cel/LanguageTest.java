package dev.fontysvenlo.idp.render.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kubernetes documents of its language, held against the evaluator; every line is one expression that holds. */
class LanguageTest {
    private static final String OBJECT = """
            name: beta
            namespace: prod
            replicas: 3
            share: 0.5
            large: 2.0
            open: true
            nothing:
            with-dash: 1
            with.dot: 2
            with/slash: 3
            with__line: 4
            labels:
              app: web
              x-y: z
            containers:
              - name: a
                image: harbor.example.org/prj2/backend:1
              - name: b
                image: ghcr.io/else/b@sha256:0
            limits:
              memory: 2Gi
              cpu: 1500m
            numbers: [3, 1, 2]
            words: [a, b, a]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self.name == 'beta' && self.replicas > 2 && self.share < 1",
                "self.large == 2 && self.replicas == 3.0",
                "has(self.labels) && !has(self.missing) && !has(self.nothing)",
                "self.missing == 1 || true",
                "self.containers.all(c, c.image.contains(':'))",
                "self.containers.exists_one(c, c.name == 'a')",
                "self.containers.filter(c, c.image.startsWith('ghcr.io/')).map(c, c.name) == ['b']",
                "self.?missing.orValue('none') == 'none' && self.?name.hasValue()",
                "self.?labels['x-y'].orValue('') == 'z'",
                "self.labels.all(key, key.size() < 10)",
                "self.labels.exists(key, value, key == 'app' && value == 'web')",
                "self.__namespace__ == 'prod' && has(self.__namespace__)",
                "self.with__dash__dash == 1 && self.with__dot__dot == 2",
                "self.with__slash__slash == 3 && self.with__underscores__line == 4",
                "oldSelf == null",
                "self.name.matches('^[a-z]+$') && !self.name.matches('^b$')",
                "'%s has %d of %.1f'.format([self.name, self.replicas, self.share]) == 'beta has 3 of 0.5'",
                "'%s %s 100%%'.format([self.words, true]) == '[\"a\", \"b\", \"a\"] true 100%'",
                "'%s'.format([{'b': 'x', 'a': 'y'}]) == '{\"a\":\"y\", \"b\":\"x\"}'",
                "'%s %s %f'.format([[1.5], duration('90s'), 0.5]) == '[1.500000] 90s 0.500000'",
                "'%x %X %o %b'.format([255, 255, 8, 5]) == 'ff FF 10 101'",
                "self.words.join('-') == 'a-b-a' && 'a b'.split(' ') == ['a', 'b']",
                "'Abc'.lowerAscii() == 'abc' && 'abc'.substring(1) == 'bc' && ' a '.trim() == 'a'",
                "'a.b.c'.lastIndexOf('.') == 3 && 'abcabc'.indexOf('c') == 2",
                "self.name.indexOf('e') == 1 && self.words.indexOf('b') == 1 && self.name.lastIndexOf('a') == 3",
                "self.name.indexOf('t', 2) == 2 && self.name.lastIndexOf('b', 3) == 0 && self.name.indexOf('x') == -1",
                "'ä😀b'.indexOf('b') == 2 && string(self.replicas) == '3' && string(self.share) == '0.5'",
                "!self.numbers.isSorted() && [1, 2, 2].isSorted() && self.words.indexOf('b') == 1",
                "self.numbers.sum() == 6 && self.numbers.min() == 1 && self.numbers.max() == 3",
                "self.words.lastIndexOf('a') == 2 && self.words.indexOf('c') == -1",
                "'abc 123'.find('[0-9]+') == '123' && 'abc'.find('[0-9]+') == ''",
                "'1 2 3'.findAll('[0-9]') == ['1', '2', '3'] && '1 2 3'.findAll('[0-9]', 2) == ['1', '2']",
                "quantity(self.limits.memory).compareTo(quantity('2048Mi')) == 0",
                "quantity('1.5') == quantity(self.limits.cpu) && quantity('1e3') == quantity('1k')",
                "quantity('50M').isGreaterThan(quantity('40Mi')) && quantity('1').isLessThan(quantity('2'))",
                "quantity('50k').asInteger() == 50000 && !quantity('1500m').isInteger()",
                "quantity('1').add(2).sub(quantity('500m')) == quantity('2.5') && sign(quantity('-1')) == -1",
                "isQuantity('2Gi') && !isQuantity('2GB') && quantity('1500m').asApproximateFloat() == 1.5",
                "isIP('10.0.0.1') && isIP('::1') && !isIP('010.0.0.1') && !isIP('::ffff:1.2.3.4')",
                "ip('10.0.0.1').family() == 4 && ip('2001:db8::1').family() == 6",
                "ip.isCanonical('2001:db8::abcd') && !ip.isCanonical('2001:DB8::ABCD')",
                "ip('127.0.0.1').isLoopback() && ip('0.0.0.0').isUnspecified()",
                "ip('169.254.1.1').isLinkLocalUnicast() && ip('8.8.8.8').isGlobalUnicast()",
                "ip('224.0.0.5').isLinkLocalMulticast() && string(ip('127.0.0.1')) == '127.0.0.1'",
                "cidr('10.0.0.0/8').containsIP('10.1.2.3') && !cidr('10.0.0.0/8').containsIP(ip('11.0.0.1'))",
                "cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16') && !cidr('10.1.0.0/16').containsCIDR(cidr('10.0.0.0/8'))",
                "cidr('192.168.1.7/24').masked() == cidr('192.168.1.0/24') && cidr('::1/128').prefixLength() == 128",
                "isCIDR('fd00::/8') && !isCIDR('10.0.0.0/33') && cidr('10.0.0.1/8').ip() == ip('10.0.0.1')",
                "isURL('https://example.org:8443/a?b=c') && !isURL('example.org') && isURL('/abs')",
                "url('https://example.org:8443/a%20b?b=c&b=d').getQuery() == {'b': ['c', 'd']}",
                "url('https://u@example.org:8443/a').getHost() == 'example.org:8443'",
                "url('https://[::1]:80/').getHostname() == '::1' && url('https://a/').getPort() == ''",
                "url('https://a/b%2Fc').getEscapedPath() == '/b%2Fc' && url('https://a').getScheme() == 'https'",
                "!format.dns1123Label().validate('my-label').hasValue()",
                "format.dns1123Label().validate('Contains Blanks').value().size() == 1",
                "format.named('qualifiedName').value().validate('example.org/name') == optional.none()",
                "!format.named('unheard').hasValue() && format.date().validate('2026-13-01').hasValue()",
                "!format.dns1123LabelPrefix().validate('name-').hasValue()",
                "semver('1.10.0').isGreaterThan(semver('1.9.9')) && semver('1.0.0-rc.1').isLessThan(semver('1.0.0'))",
                "isSemver('1.2.3-alpha.1+7') && !isSemver('v1.2.3') && semver('1.2.3').minor() == 2",
                "semver('v1.0', true) == semver('1.0.0') && isSemver('01.2', true) && !isSemver('01.2.0', false)",
                "['1m', '2m'].map(x, duration(x)).max() == duration('2m') && [true, false].min() == false",
                "isURL('mailto:someone@example.org')",
                "sets.contains(self.words, ['a']) && sets.equivalent([1, 1], [1]) && sets.intersects([1], [1, 2])",
                "self.numbers.transformList(i, n, n * 2) == [6, 2, 4]",
                "self.labels.transformMap(key, value, value + '!') == {'app': 'web!', 'x-y': 'z!'}",
                "duration('90s') == duration('1m30s') && timestamp('2026-01-01T00:00:00Z').getFullYear() == 2026",
                "type(self.replicas) == int && int('3') == self.replicas && string(1) == '1'",
                "[[1], [2]].flatten().size() == 2 && self.numbers.sort() == [1, 2, 3]",
                "[1, 2][?5].orValue(9) == 9 && {?'a': self.?missing} == {}",
            })
    void holds(String expression) {
        assertThat(answer(expression)).isEqualTo(new Answer.Value(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self.name == 'alpha'",
                "self.containers.all(c, c.image.startsWith('harbor.example.org/'))",
                "self.labels.exists(key, value, value == 'other')",
                "quantity('1') == quantity('2')",
            })
    void doesNotHold(String expression) {
        assertThat(answer(expression)).isEqualTo(new Answer.Value(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self.missing == 1",
                "self.name + self.replicas == 'beta3'",
                "self.numbers[7] == 0",
                "quantity('lots').isInteger()",
                "[].max() == 0",
                "self.name.min() == 1",
                "'%d'.format(['x']) == ''",
                "ip('localhost').isLoopback()",
            })
    void saysWhyThereIsNoAnswer(String expression) {
        assertThat(answer(expression))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.reason())
                                .isNotBlank()
                                .doesNotContain("dev.cel", "java.", "\n", "<input>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self.name ==",
                "unheard(self.name)",
                "other.name == 'x'",
                "[1, 'a'] == []",
                "'abc'.reverse() == 'cba'",
                "math.greatest(1, 2) == 2",
                "authorizer.path('/').check('get').allowed()",
                "self.containers.all(c, d.name == '')",
                "'a' + 1",
            })
    void refusesWhatTheApiServerRefuses(String expression) {
        var refused = Dialect.RULE.compile(expression);
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Compilation.Refused.class,
                        refusal ->
                                assertThat(refusal.reason()).contains("column").doesNotContain("\n"));
    }

    /** Rules as they stand in the definitions of the kinds that a platform installs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "has(self.helm) ? !has(self.kustomize) : has(self.name)",
                "(has(self.tpp) ? 1 : 0) + (has(self.cloud) ? 1 : 0) + (has(self.open) ? 1 : 0) == 1",
                "!(self.name == 'sidecar' && size(self.tolerations) > 0) || !has(self.tolerations)",
                "!(self.name == 'beta' && self.priorityClassName != '') || !has(self.priorityClassName)",
                "self.containers.all(e, self.containers.filter(f, f.name==e.name).size() == 1)",
                "self.name!='preferred' || ((!has(self.pre) || self.pre.size()==0))",
                "!(self.containers.exists(o, has(o.table) && has(o.table.columns)) && has(self.name))",
            })
    void holdsAsARuleOfAnInstalledKind(String expression) {
        assertThat(answer(expression)).isEqualTo(new Answer.Value(true));
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThat(answer("self.missing == 1")).isEqualTo(new Answer.Failed("key 'missing' is not present in map."));
    }

    @Test
    void seesTheOldObject_whenThereIsOne() {
        var old = node("replicas: 1");
        var rule = compiled("oldSelf.replicas < self.replicas");
        assertThat(rule.evaluate(Values.NONE.with("self", node(OBJECT)).with("oldSelf", old)))
                .isEqualTo(new Answer.Value(true));
        assertThat(rule.type()).isEqualTo("bool");
        assertThat(rule.text()).isEqualTo("oldSelf.replicas < self.replicas");
    }

    @Test
    void answersTheSame_whenManyThreadsAsk() {
        var rule = compiled("self.numbers.sum() == 6 && self.containers.all(c, c.image.matches('.+:.+'))");
        var values = Values.NONE.with("self", node(OBJECT));
        var answers = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> rule.evaluate(values))
                .distinct()
                .toList();
        assertThat(answers).isEqualTo(List.of(new Answer.Value(true)));
    }

    private static Answer answer(String expression) {
        return compiled(expression)
                .evaluate(Values.NONE.with("self", node(OBJECT)).without("oldSelf"));
    }

    private static Expression compiled(String expression) {
        return Dialect.RULE.compile(expression).match(compiled -> compiled, reason -> {
            throw new AssertionError(expression + ": " + reason);
        });
    }

    private static Node node(String yaml) {
        return YamlReader.plain("sample.yaml", yaml).match(document -> document.root(), problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
