package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is a policy compared with an older release of itself, of which only the jar is left? */
class BaselineTest {

    private static final String TRADE = """
            package fruit;

            import dev.chainrule.*;

            @Policy(source = "Statutes")
            public interface Trade {
                enum Grade { POOR, GOOD }
                @Party("grower") interface Grower { int trees(); Grade grade(); }
                @Party("market") interface Market {}
                @Chain void direct(Grower grower, Market market);
                @Rule(otherwise = "Too few trees") static boolean trees(Grower grower) { return grower.trees() > 2; }
                @Rule(otherwise = "Poor") static boolean good(Grower grower) { return grower.grade() != Grade.POOR; }
            }
            """;

    private static final String HOUSE = """
            package fruit;

            import dev.chainrule.*;

            @Policy(source = "House rules")
            public interface House extends Trade {
                @Rule(otherwise = "Too many trees") static boolean few(Grower grower) { return grower.trees() < 100; }
            }
            """;

    @TempDir
    private Path root;

    @Test
    void tellsWhatHasChangedSince() throws IOException {
        Path older = release(TRADE);

        assertThat(since(older, TRADE))
                .containsExactly(
                        "[chainrule:nothing-changed] Nothing changed between its baseline and Trade: no chain, no"
                                + " rule, no word. A decision under the one means the same under the other.");
        assertThat(since(older, TRADE.replace("> 2", "> 1").replace("{ POOR, GOOD }", "{ POOR, GOOD, BEST }")))
                .hasSize(2)
                .anyMatch(told -> told.startsWith(
                        "[chainrule:changed] Between its baseline and Trade, the rule trees is another; the enum Grade"
                                + " has other constants."))
                .anyMatch(told ->
                        told.startsWith("[chainrule:newly-permitted] Trade newly permits something along the chain"
                                + " direct, grower > market, that its baseline denied by the rule trees. An example, along grower >"
                                + " market, where grower.trees is 2:"));
    }

    @Test
    void tellsConstantsInAnotherOrder() throws IOException {
        String ordered = TRADE.replace("grower.grade() != Grade.POOR", "grower.grade().compareTo(Grade.GOOD) >= 0");
        Path older = release(ordered.replace("{ POOR, GOOD }", "{ POOR, GOOD, BEST }"));

        assertThat(since(older, ordered.replace("{ POOR, GOOD }", "{ POOR, BEST, GOOD }")))
                .anyMatch(told -> told.startsWith(
                        "[chainrule:changed] Between its baseline and Trade, the enum Grade has other constants."))
                .anyMatch(
                        told -> told.startsWith(
                                "[chainrule:newly-denied] Trade newly denies something along the"
                                        + " chain direct, grower > market, that its baseline permitted: it is denied by the rule good."));
    }

    @Test
    void refusesToLoosen() throws IOException {
        Path older = release(TRADE);
        String strict = TRADE.replace("\"Statutes\"", "\"Statutes\", mayLoosen = false");

        assertThat(since(older, strict.replace("> 2", "> 3")))
                .noneMatch(told -> told.startsWith("[chainrule:loosened]"));
        assertThat(since(older, strict.replace("> 2", "> 1")))
                .anyMatch(told ->
                        told.startsWith("[chainrule:loosened] Trade must not loosen, and newly permits something along"
                                + " the chain direct, grower > market, that its baseline denied by the rule trees."));
    }

    @Test
    void readsWhatAPolicyExtendsThereAsWell() throws IOException {
        Path older = release(TRADE, HOUSE);

        assertThat(since(older, TRADE.replace("> 2", "> 3"), HOUSE))
                .anyMatch(told ->
                        told.startsWith("[chainrule:newly-denied] House newly denies something along the chain direct,"
                                + " grower > market, that its baseline permitted: it is denied by the rule trees."));
    }

    @Test
    void saysWhatItCannotCompare() throws IOException {
        Path older = release(TRADE);
        Path nothing = root.resolve("nothing.jar");

        assertThat(since(older, TRADE, HOUSE))
                .anyMatch(
                        told -> told.startsWith("[chainrule:not-in-baseline] The policy House is not in the baseline, "
                                + older + ", so all that it permits is new."));
        assertThat(since(nothing, TRADE)).containsExactly(unreadable("Trade", nothing, "there is no such file"));
        assertThat(since(Path.of("nowhere.jar"), TRADE))
                .containsExactly(unreadable("Trade", Path.of("nowhere.jar").toAbsolutePath(), "there is no such file"));
    }

    /** Such a file must not pass for a release that had no such policy. */
    @Test
    void saysThatAFileIsNoRelease() throws IOException {
        Path noJar = Files.writeString(root.resolve("cut-off.jar"), "PK");
        Path sources = root.resolve("trade-sources.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sources))) {
            zip.putNextEntry(new ZipEntry("fruit/Trade.java"));
            zip.write(TRADE.getBytes(StandardCharsets.UTF_8));
        }
        Path empty = Files.createTempDirectory(root, "empty");

        assertThat(since(noJar, TRADE)).containsExactly(unreadable("Trade", noJar, "it is no jar that can be read"));
        for (Path path : List.of(sources, empty)) {
            assertThat(since(path, TRADE)).containsExactly(unreadable("Trade", path, "it holds no classes"));
        }
    }

    @Test
    void warnsOfALooseningThatNobodyLooksFor() throws IOException {
        Path older = release(TRADE.replace("interface Trade", "interface Other"));
        String strict = TRADE.replace("\"Statutes\"", "\"Statutes\", mayLoosen = false");

        // A release from before the first policy is one, too.
        Path none = Javac.withProcessor()
                .compile(Files.createTempDirectory(root, "none"), written("public interface NoPolicy {}"))
                .classes();

        assertThat(since(none, TRADE)).anyMatch(told -> told.startsWith("[chainrule:not-in-baseline]"));
        assertThat(since(older, strict))
                .containsExactly("[chainrule:loosening-not-in-baseline] It is not known whether Trade loosens anything,"
                        + " since it is not in the baseline, " + older
                        + ", and must not. Name the jar that has it in the"
                        + " option chainrule.baseline, or remove mayLoosen.");
    }

    @Test
    void saysWhenWhatAPolicyExtendsIsNotThere() throws IOException {
        Path older = release(TRADE, HOUSE);
        Files.delete(older.resolve("fruit/TradeModel.class"));
        String alone = TRADE.replace("interface Trade", "interface House");

        assertThat(since(older, alone))
                .containsExactly(unreadable("House", older, "Trade, which it extends, is nowhere to be found"));
    }

    private static String unreadable(String policy, Path baseline, String reason) {
        return "[chainrule:baseline-unreadable] The policy " + policy + " cannot be compared with its baseline, "
                + baseline
                + ": " + reason
                + ". Let the option chainrule.baseline name the jar of an older release, written by this version"
                + " of Chainrule, or leave it out.";
    }

    private Path release(String... sources) throws IOException {
        return Javac.withProcessor()
                .compile(Files.createTempDirectory(root, "older"), written(sources))
                .classes();
    }

    private List<String> since(Path older, String... sources) throws IOException {
        Compiled compiled = Javac.withProcessor()
                .option("-Achainrule.baseline=" + older)
                .attempt(Files.createTempDirectory(root, "newer"), written(sources));
        return compiled.diagnostics().stream()
                .map(told -> told.getMessage(Locale.ROOT))
                .filter(told -> told.contains("[chainrule:"))
                .toList();
    }

    private List<Path> written(String... sources) throws IOException {
        Path folder = Files.createTempDirectory(root, "sources");
        return Stream.of(sources)
                .map(source -> {
                    String name = source.replaceAll("(?s).*public interface (\\w+).*", "$1");
                    try {
                        return Files.writeString(folder.resolve(name + ".java"), source);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
