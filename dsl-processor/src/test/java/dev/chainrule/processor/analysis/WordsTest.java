package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void listsNames() {
        assertThat(Words.and(List.of())).isEmpty();
        assertThat(Words.and(List.of("a"))).isEqualTo("a");
        assertThat(Words.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void printsAChainAsAPath() {
        Graph graph = Drafts.graph(
                Drafts.policy("Trade").above("N").party("A", "N").party("B").chain("c", "A a", "0..* B bs", "N n"));
        assertThat(Words.path(graph.chains().get(0))).isEqualTo("A > B... > n");
    }

    @Test
    void printsWhatARuleAsksFor() {
        Graph graph = Drafts.graph(Drafts.policy("Trade")
                .transaction("Sale")
                .party("A")
                .party("B")
                .rule("r", "A a", "Sale sale", "@Next List<B> bs", "A z"));
        assertThat(Words.shape(graph.rules().get(0), graph.scope().types())).isEqualTo("A > B... > ... > A");
    }
}
