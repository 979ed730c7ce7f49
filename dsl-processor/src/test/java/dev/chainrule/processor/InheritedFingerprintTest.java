package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does a policy that decides as the one that it replaces have its fingerprint, and no other one? */
class InheritedFingerprintTest {

    private static final String OLDER = policy("Older", "", "return grower.trees() > 2;");
    private static final String TWIN = policy("Twin", "Older", "return !(grower.trees() <= 2);");
    private static final String GRANDCHILD = policy("Grandchild", "Twin", "return 2 < grower.trees();");
    private static final String OTHER = policy("Other", "Older", "return grower.trees() > 3;");
    private static final String OTHER_CODE =
            policy("OtherCode", "Older", "return grower.trees() > 2;").replace("boolean trees", "boolean manyTrees");
    private static final Pattern EDITION =
            Pattern.compile("EDITION = new [\\w.]+\\(\\s*POLICY, \"[^\"]*\", \"(\\w*)\", \"\\w*\"\\)");

    @TempDir
    private Path root;

    @Test
    void whoDecidesAlikeHasIt() throws IOException {
        Map<String, byte[]> written = compile("all", List.of(), OLDER, TWIN, GRANDCHILD, OTHER, OTHER_CODE)
                .written();
        String fingerprint = fingerprint("Older", written);

        assertThat(fingerprint).hasSize(32);
        assertThat(fingerprint("Twin", written)).isEqualTo(fingerprint);
        assertThat(fingerprint("Grandchild", written)).isEqualTo(fingerprint);
        assertThat(fingerprint("Other", written)).hasSize(32).isNotEqualTo(fingerprint);
        assertThat(fingerprint("OtherCode", written)).hasSize(32).isNotEqualTo(fingerprint);
    }

    @Test
    void whoWarnsOtherwiseHasItNot() throws IOException {
        String older = warning(OLDER, "grower.trees() > 3");
        String alike = warning(TWIN, "(grower.trees() > 3)");
        String other = warning(OTHER.replace("trees() > 3", "trees() > 2"), "grower.trees() > 4");

        Map<String, byte[]> written =
                compile("warnings", List.of(), older, alike, other).written();

        assertThat(fingerprint("Twin", written)).isEqualTo(fingerprint("Older", written));
        assertThat(fingerprint("Other", written)).hasSize(32).isNotEqualTo(fingerprint("Older", written));
    }

    @Test
    void itIsHandedOnByJars() throws IOException {
        Compiled jar = compile("jar", List.of(), OLDER, TWIN);
        Compiled above = compile("above", List.of(jar.classes()), GRANDCHILD);

        assertThat(fingerprint("Grandchild", above.written())).isEqualTo(fingerprint("Older", jar.written()));
    }

    @Test
    void whoReplaceEachOtherComeToAnEnd() throws IOException {
        String one = policy("One", "Another", "return grower.trees() > 2;");
        String another = policy("Another", "One", "return grower.trees() >= 3;");

        Map<String, byte[]> written = compile("circle", List.of(), one, another).written();

        assertThat(fingerprint("One", written)).hasSize(32);
    }

    private Compiled compile(String folder, List<Path> classPath, String... policies) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String policy : policies) {
            Matcher name = Pattern.compile("interface (\\w+) \\{").matcher(policy);
            assertThat(name.find()).isTrue();
            Path source = root.resolve(folder).resolve("src").resolve(name.group(1) + ".java");
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, policy));
        }
        Javac javac = Javac.withProcessor();
        for (Path entry : classPath) {
            javac = javac.alsoOnClassPath(entry);
        }
        return javac.compile(root.resolve(folder).resolve("out"), sources);
    }

    private static String policy(String name, String replaces, String body) {
        return """
                package fruit;

                import dev.chainrule.*;

                @Policy(source = "Statutes"%s)
                public interface %s {
                    @Party("grower") interface Grower { int trees(); }
                    @Party("market") interface Market {}
                    @Chain void direct(Grower grower, Market market);
                    @Rule(otherwise = "Too few trees") static boolean trees(Grower grower) { %s }
                }
                """.formatted(replaces.isEmpty() ? "" : ", replaces = " + replaces + ".class", name, body);
    }

    private static String warning(String policy, String condition) {
        String rule = "    @Rule(otherwise = \"Few trees\", severity = Severity.WARNING)"
                + " static boolean fewTrees(Grower grower) { return %s; }%n".formatted(condition);
        return policy.substring(0, policy.lastIndexOf('}')) + rule + "}\n";
    }

    private static String fingerprint(String policy, Map<String, byte[]> written) {
        String source = written.entrySet().stream()
                .filter(file -> file.getKey().endsWith(policy + "Chains.java"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        Matcher edition = EDITION.matcher(source);
        assertThat(edition.find()).as(source).isTrue();
        return edition.group(1);
    }
}
