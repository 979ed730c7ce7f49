package dev.chainrule.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void sectionsAreReplacedBetweenTheirComments() {
        String text = "Before\n<!-- all -->\nold\n<!-- end of all -->\nafter\n";

        String filled = Report.filled(text, Map.of("all", "new\n"));

        assertThat(filled).isEqualTo("Before\n<!-- all -->\n\nnew\n\n<!-- end of all -->\nafter\n");
        assertThat(Report.filled(filled, Map.of("all", "new\n"))).isEqualTo(filled);
    }

    @Test
    void aSectionWithoutAPlaceIsTold() {
        assertThatThrownBy(() -> Report.filled("Nothing here\n", Map.of("all", "new\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No place for all");
    }

    @Test
    void theReadmeIsWhatTheKeptResultsSay() throws IOException {
        Path benchmarks = Path.of("..");
        String readme = Files.readString(benchmarks.resolve("README.md"));
        String above = Files.readString(benchmarks.resolve("..").resolve("README.md"));

        assertThat(Report.filled(readme, Report.sections(benchmarks.resolve("results"))))
                .isEqualTo(readme);
        assertThat(Report.filled(above, Report.sectionsAbove(benchmarks.resolve("results"))))
                .isEqualTo(above);
        for (Map.Entry<String, String> plot :
                Report.plots(benchmarks.resolve("results")).entrySet()) {
            assertThat(benchmarks.resolve("plots").resolve(plot.getKey())).hasContent(plot.getValue());
        }
    }
}
