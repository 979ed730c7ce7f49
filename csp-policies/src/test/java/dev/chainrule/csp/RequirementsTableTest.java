package dev.chainrule.csp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Is every statement of the document held by an element of the policy, and shown by a test? The README says by which.
 */
class RequirementsTableTest {

    private static final List<String> IDS = List.of(
            "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10", "N11", "N12", "N13", "N14", "N15", "N16",
            "N17", "N18");

    /** A name as code, with a link to the file in which it stands. */
    private static final Pattern REFERENCE = Pattern.compile("\\[`([^`]+)`]\\(([^)]+)\\)");

    /** One row: what the table says of a statement. */
    private record Row(String id, String statement, String clause, String elements, String tests) {}

    private record Reference(String name, String file) {}

    @Test
    void noStatementIsMissing() throws IOException {
        assertThat(rows()).extracting(Row::id).containsExactlyElementsOf(IDS);
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.statement()).isNotBlank();
            assertThat(row.clause()).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyStatementIsHeldByAnElement() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    assertThat(references(row.elements())).isNotEmpty().allSatisfy(reference -> {
                        assertThat(isElement(reference.name()))
                                .as(reference.name())
                                .isTrue();
                        assertThat(Readme.folder().resolve(reference.file())).isRegularFile();
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyStatementIsShownByATest() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    assertThat(references(row.tests())).isNotEmpty().allSatisfy(reference -> {
                        assertThat(isTest(reference.name()))
                                .as(reference.name())
                                .isTrue();
                        assertThat(Readme.folder().resolve(reference.file())).isRegularFile();
                    });
                }));
    }

    /** The other way round: nothing in the policy that no statement of the document asks for. */
    @Test
    void everyElementHoldsAStatement() throws IOException {
        List<String> named = rows().stream()
                .flatMap(row -> references(row.elements()).stream())
                .map(Reference::name)
                .toList();

        assertThat(elements().map(method -> "CspProgram#" + method.getName()))
                .allSatisfy(element -> assertThat(named).contains(element));
    }

    private static List<Row> rows() throws IOException {
        return Readme.text()
                .lines()
                .filter(line -> line.matches("\\| *N\\d+ *\\|.*"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> {
                    assertThat(cells).as("cells of %s", cells).hasSize(7);
                    return new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
                })
                .toList();
    }

    private static List<Reference> references(String cell) {
        return REFERENCE
                .matcher(cell)
                .results()
                .map((MatchResult match) -> new Reference(match.group(1), match.group(2)))
                .toList();
    }

    /**
     * A type of the package, or a chain, rule or guarantee of the policy: their annotations are gone, their methods
     * not.
     */
    private static boolean isElement(String name) {
        if (name.startsWith("CspProgram#")) {
            return elements().anyMatch(method -> name.equals("CspProgram#" + method.getName()));
        }
        return type(name.replace('.', '$')) != null;
    }

    /** Everything but the private helpers. */
    private static Stream<Method> elements() {
        return Arrays.stream(CspProgram.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean isTest(String name) {
        String[] parts = name.split("#", -1);
        Class<?> type = type(parts[0]);
        return parts.length == 2
                && type != null
                && Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(parts[1]))
                        .anyMatch(method -> method.isAnnotationPresent(Test.class)
                                || method.isAnnotationPresent(ParameterizedTest.class));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("dev.chainrule.csp." + name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
