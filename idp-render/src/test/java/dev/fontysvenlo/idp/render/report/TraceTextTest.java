package dev.fontysvenlo.idp.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.change.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TraceTextTest {
    @Test
    void namesTheLineOfEachPlace_andNoneOfAFolder() {
        var templates = List.of(new Cause("templates/course/pgadmin/configmap.yaml.jte", 9, "${server}"));
        var inputs = List.of(
                new Cause("platform.yaml", 3, "domain: x"), new Cause("teams/", 0, "more than 20 of these files"));
        assertThat(TraceText.of("prod/courses/a/pgadmin/configmap.yaml", 12, "  one", templates, inputs))
                .isEqualTo("""
                        rendered/prod/courses/a/pgadmin/configmap.yaml:12
                          one
                        is made by
                          templates/course/pgadmin/configmap.yaml.jte:9  ${server}
                        from
                          platform.yaml:3  domain: x
                          teams/  more than 20 of these files
                        """);
    }
}
