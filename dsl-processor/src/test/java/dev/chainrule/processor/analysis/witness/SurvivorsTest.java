package dev.chainrule.processor.analysis.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.testing.BoundPolicies;
import dev.chainrule.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which changes of a policy's byte code do no witnesses notice, since nothing is decided otherwise? Each is written as source again, and no
 * request along any chain passes a changed rule and fails the original, or the other way round. The profile {@code mutation} compares
 * survivors with those that {@code src/mutation/survivors.txt} of each policy explains: these, and such as are not proven.
 */
class SurvivorsTest {

    @TempDir
    private Path out;

    /** An absent date is asked for all the same, and that throws: the rule fails either way, with the same code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../csp-policies/src/main/java/dev | CspProgram | on.isPresent() && !on.get() | true && !on.get() | 5
                    ../examples/drug-supply/federal/src/main/java/dev | DrugSupply | supplier.exemptUntil().isPresent() | true | 1
                    """)
    void decidesNothingOtherwise(String folder, String policy, String was, String is, int rules) throws IOException {
        assertThat(whatTells(folder, policy, was, is, rules)).allMatch(Search.Result::isExcluded);
    }

    @Test
    void othersDo() throws IOException {
        assertThat(whatTells(
                        "../csp-policies/src/main/java/dev",
                        "CspProgram",
                        "on.isPresent() && !on.get()",
                        "on.isPresent() && on.get()",
                        5))
                .anyMatch(result -> result.found().isPresent());
    }

    /** What comes of looking for requests that tell each rule that a change of the source makes another. */
    private List<Search.Result> whatTells(String folder, String policy, String was, String is, int rules)
            throws IOException {
        BoundPolicy original = policy(Javac.files(Path.of(folder)), policy);
        BoundPolicy changed = policy(changed(folder, policy, was, is), policy);
        List<World> worlds = World.of(original, bound -> new Oracle(bound, 20_000, () -> false));
        List<Search.Result> results = new ArrayList<>();
        int others = 0;
        for (Rule rule : original.rules()) {
            Rule other = changed.rules().stream()
                    .filter(each -> each.name().equals(rule.name()))
                    .findFirst()
                    .orElseThrow();
            if (!other.condition().equals(rule.condition())) {
                others++;
                Variant variant =
                        new Variant(rule, rule.withCondition(other.condition().orElseThrow()), is);
                for (World world : worlds) {
                    world.distinctions(variant).forEach(question -> results.add(world.look(question.with(List.of()))));
                }
            }
        }
        assertThat(others).isEqualTo(rules);
        assertThat(results).isNotEmpty();
        return results;
    }

    private List<Path> changed(String folder, String policy, String was, String is) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path source : Javac.files(Path.of(folder))) {
            Path name = source.getFileName();
            String text = Files.readString(source);
            if (name.toString().equals(policy + ".java")) {
                assertThat(text).containsOnlyOnce(was);
                text = text.replace(was, is);
            }
            sources.add(Files.writeString(out.resolve(name), text));
        }
        return sources;
    }

    private static BoundPolicy policy(List<Path> sources, String name) {
        return BoundPolicies.of(sources).entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("." + name))
                .map(entry -> entry.getValue())
                .findFirst()
                .orElseThrow();
    }
}
