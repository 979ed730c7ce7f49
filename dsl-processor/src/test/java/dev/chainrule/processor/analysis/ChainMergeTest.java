package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainMergeTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Test
    void takesChainsOverInOrderAncestorsFirst() {
        Graph graph = Drafts.graph(
                Drafts.policy("Child", "Left", "Right").chain("own", "A a", "A b"),
                parties("Left").chain("left", "A a", "B b"),
                parties("Right").chain("right", "B a", "A b").chain("left", "A a", "B b"));
        assertThat(graph.chains()).extracting(chain -> chain.chain().name()).containsExactly("left", "right", "own");
    }

    @Test
    void letsARedeclarationNarrowWhatItLeavesOut() {
        Graph graph = Drafts.graph(
                Drafts.policy("Child", "Parent").chain("c", new Dates("2024-03-01", ""), "", "A a", "B b"),
                parties("Parent").chain("c", new Dates("2024-01-01", "2025-01-01"), "", "A a", "B b"));
        assertThat(graph.chains())
                .extracting(BoundChain::windows)
                .containsExactly(List.of(window("2024-03-01", "2025-01-01")));
        assertThat(graph.chains().get(0).chain().policy()).isEqualTo(Drafts.ref("Child"));
    }

    @Test
    void joinsTheWindowsOfTwoParents() {
        Graph graph = Drafts.graph(
                Drafts.policy("Child", "Left", "Right"),
                parties("Left").chain("c", new Dates("2025-01-01", "2026-01-01"), "", "A a", "B b"),
                parties("Right").chain("c", new Dates("", "2024-01-01"), "", "A a", "B b"));
        assertThat(graph.chains().get(0).windows())
                .containsExactly(window("", "2024-01-01"), window("2025-01-01", "2026-01-01"));
        assertThat(graph.chains().get(0).chain().policy()).isEqualTo(Drafts.ref("Left"));
    }

    @Test
    void keepsAChainOpenThatOnlyOneParentClosed() {
        Drafts closed = parties("Left").chain("c", Dates.ALWAYS, "gone", "A a", "B b");
        Drafts open = parties("Right").chain("c", new Dates("2025-01-01", ""), "", "A a", "B b");
        BoundChain one = Drafts.graph(Drafts.policy("Child", "Left", "Right"), closed, open)
                .chains()
                .get(0);
        assertThat(one.closed()).isEmpty();
        assertThat(one.windows()).containsExactly(window("2025-01-01", ""));
        Drafts alsoClosed = parties("Right").chain("c", Dates.ALWAYS, "over", "A a", "B b");
        BoundChain none = Drafts.graph(Drafts.policy("Child", "Left", "Right"), closed, alsoClosed)
                .chains()
                .get(0);
        assertThat(none.closed()).isEqualTo("gone");
        assertThat(none.windows()).isEmpty();
    }

    @Test
    void joinsWindowsThatTouch() {
        assertThat(DateSpan.union(List.of(window("2025-01-01", ""), window("2024-01-01", "2025-01-01"))))
                .containsExactly(window("2024-01-01", ""));
        assertThat(DateSpan.union(List.of(window("", "2025-01-01"), window("2024-01-01", ""))))
                .containsExactly(Window.ALWAYS);
        assertThat(DateSpan.union(List.of(window("2025-01-01", "2025-01-01")))).isEmpty();
    }

    /** Day by day, over random families of policies, diamonds among them. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void agreesWithAskingEveryDay(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 700; round++) {
            Drafts[] family = randomFamily(random);
            Drafts child = family[family.length - 1];
            Drafts[] ancestors = new Drafts[family.length - 1];
            System.arraycopy(family, 0, ancestors, 0, ancestors.length);
            Graph graph = Drafts.graph(child, ancestors);
            Lineage lineage = graph.scope().lineage();
            List<Chain> all = lineage.policies().stream()
                    .map(Policy::chains)
                    .flatMap(List::stream)
                    .toList();
            assertThat(graph.chains()).hasSize(all.isEmpty() ? 0 : 1);
            for (int day = -1; day < 12 && !all.isEmpty(); day++) {
                LocalDate date = START.plusDays(day);
                boolean actual = graph.chains().get(0).windows().stream().anyMatch(window -> window.contains(date));
                assertThat(actual).as("%s in %s", date, all).isEqualTo(isInForce(all, lineage, date));
            }
        }
    }

    private static boolean isInForce(List<Chain> declarations, Lineage lineage, LocalDate date) {
        return declarations.stream()
                .filter(chain ->
                        declarations.stream().noneMatch(other -> lineage.isAbove(chain.policy(), other.policy())))
                .anyMatch(chain -> {
                    List<Chain> above = declarations.stream()
                            .filter(other -> lineage.isAbove(other.policy(), chain.policy()))
                            .toList();
                    return chain.closed().isEmpty()
                            && chain.dates().window().contains(date)
                            && (above.isEmpty() || isInForce(above, lineage, date));
                });
    }

    /** Each policy extends some of those before it; the last extends whatever nobody else does, so that all are its. */
    private static Drafts[] randomFamily(Random random) {
        int size = 2 + random.nextInt(4);
        Drafts[] family = new Drafts[size];
        List<String> loose = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> parents = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                String earlier = "P" + j;
                if (random.nextInt(3) == 0 || (i == size - 1 && loose.contains(earlier))) {
                    parents.add(earlier);
                }
            }
            loose.removeAll(parents);
            loose.add("P" + i);
            family[i] = Drafts.policy("P" + i, parents.toArray(String[]::new))
                    .party("A")
                    .party("B");
            if (random.nextInt(4) > 0) {
                String closed = random.nextInt(6) == 0 ? "gone" : "";
                family[i].chain("c", randomDates(random), closed, "A a", "B b");
            }
        }
        return family;
    }

    private static Dates randomDates(Random random) {
        String from =
                random.nextInt(3) == 0 ? "" : START.plusDays(random.nextInt(8)).toString();
        String until = random.nextInt(3) == 0
                ? ""
                : START.plusDays(2 + random.nextInt(8)).toString();
        return new Dates(from, until);
    }

    private static Window window(String from, String until) {
        return new Window(date(from), date(until));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Drafts parties(String name) {
        return Drafts.policy(name).party("A").party("B");
    }
}
