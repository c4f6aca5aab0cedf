package dev.fontysvenlo.idp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The plugin's descriptor, from which Maven and `idp:help` take what they know of the goals. */
class GoalsTest {
    private static Document descriptor;

    @BeforeAll
    static void read() throws IOException, ParserConfigurationException, SAXException {
        try (var file = GoalsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        }
    }

    @Test
    void areThese() {
        assertThat(elements(descriptor.getDocumentElement(), "mojo"))
                .extracting(goal -> text(goal, "goal"))
                .containsExactlyInAnyOrder(
                        "check", "diff", "explain", "help", "new", "render", "schemas", "trace", "validate");
    }

    @Test
    void saysWhichJavaAndMavenAreNeeded() {
        var plugin = descriptor.getDocumentElement();
        assertThat(text(plugin, "requiredJavaVersion")).isEqualTo("17");
        assertThat(text(plugin, "requiredMavenVersion")).isEqualTo("3.6.3");
        assertThat(text(plugin, "goalPrefix")).isEqualTo("idp");
    }

    @Test
    void areDescribed() {
        assertThat(elements(descriptor.getDocumentElement(), "mojo"))
                .allSatisfy(goal -> assertThat(text(goal, "description"))
                        .as(text(goal, "goal"))
                        .endsWith("."));
    }

    @Test
    void haveParametersThatAreDescribed() {
        assertThat(elements(descriptor.getDocumentElement(), "mojo"))
                .filteredOn(goal -> !text(goal, "goal").equals("help"))
                .flatExtracting(goal -> elements(goal, "parameter"))
                .filteredOn(parameter -> text(parameter, "editable").equals("true"))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(text(parameter, "description"))
                        .as(text(parameter, "name"))
                        .endsWith("."));
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent().strip();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
