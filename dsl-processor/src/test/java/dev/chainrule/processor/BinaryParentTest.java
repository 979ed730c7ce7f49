package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.ModelText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Is a policy that extends one from a jar the same as one that extends it from source, and never silently less? */
class BinaryParentTest {

    private static final String PARENT = """
            package trade;
            import dev.chainrule.*;
            import java.time.LocalDate;
            @Policy(source = "The law", version = "3")
            public interface Law {
                interface Known { String id(); default boolean named() { return !id().isEmpty(); } }
                @Party("grower") interface Grower extends Known { boolean certified(); }
                @Transaction interface Sale { @EffectiveDate LocalDate date(); }
                @Chain(cites = "1") void sell(Sale sale, Grower grower, Shop shop);
                @Rule(otherwise = "{grower} {grower.id} is not certified", from = "2024-01-01", cites = "2")
                static boolean certified(Sale sale, Grower grower) { return grower.certified() && grower.named(); }
            }
            """;
    private static final String PARTY =
            "package trade; @dev.chainrule.Party(\"shop\") public interface Shop { String town(); }";
    private static final String CHILD = """
            package trade;
            import dev.chainrule.*;
            @Policy(source = "The house rules")
            public interface House extends Law {
                @Party("organic grower") interface Organic extends Grower {}
                @Rule(otherwise = "{shop.town} is too far from {grower.id}")
                static boolean near(Sale sale, Grower grower, @Next Shop shop) { return shop.town() == grower.id(); }
                @Chain void organic(Sale sale, Organic grower, Shop shop);
            }
            """;

    @TempDir
    private Path folder;

    private Path law;
    private Path shop;
    private Path house;
    private Folders jar;

    enum Compiler {
        JAVAC,
        ECJ;

        Outcome compile(Folders to, List<Path> sources, String... options) {
            return this == JAVAC ? Javac.compile(to, sources, options) : Ecj.compile(to, sources, options);
        }
    }

    @BeforeEach
    void write() throws IOException {
        law = Files.writeString(folder.resolve("Law.java"), PARENT);
        shop = Files.writeString(folder.resolve("Shop.java"), PARTY);
        house = Files.writeString(folder.resolve("House.java"), CHILD);
        jar = Folders.in(folder.resolve("jar"));
    }

    private void writeJar(Compiler compiler) {
        assertThat(compiler.compile(jar, List.of(law, shop)).otherErrors()).isEmpty();
        assertThat(jar.classes().resolve("trade/LawModel.class")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void becomesTheSameFromAJarAsFromSource(Compiler compiler) throws IOException {
        writeJar(compiler);
        Folders together = Folders.in(folder.resolve("together"));
        Folders alone = Folders.in(folder.resolve("alone"), jar.classes());
        Outcome fromSource = compiler.compile(together, List.of(law, shop, house));
        Outcome fromJar = compiler.compile(alone, List.of(house));
        assertThat(fromSource.otherErrors()).isEmpty();
        assertThat(fromJar.otherErrors()).isEmpty();
        assertThat(fromJar.told())
                .isEqualTo(fromSource.told().stream()
                        .filter(told -> told.file().equals("House.java"))
                        .toList());
        Map<String, String> expected = sources(together);
        expected.keySet().removeIf(name -> name.startsWith("Law"));
        assertThat(sources(alone)).isNotEmpty().isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfAModelThatCannotBeRead(Compiler compiler) throws IOException {
        writeJar(compiler);
        replaceModel("static final int FORMAT = 99; static final String WRITTEN_BY = \"9.9\";");
        Outcome outcome = compiler.compile(Folders.in(folder.resolve("alone"), jar.classes()), List.of(house));
        assertThat(outcome.told()).hasSize(1);
        Told told = outcome.told().get(0);
        assertThat(told.where()).isEqualTo("House.java:4 ERROR chainrule:parent-unreadable");
        assertThat(told.message()).contains("House extends Law", "Chainrule 9.9", "its format is 99");
        assertThat(outcome.otherErrors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfAModelThatIsCutShort(Compiler compiler) throws IOException {
        writeJar(compiler);
        replaceModel("static final int FORMAT = " + ModelText.FORMAT + "; static final String WRITTEN_BY = \"0.1\";"
                + " static final String MODEL_0 = \"'trade 'Law INTER\";");
        Outcome outcome = compiler.compile(Folders.in(folder.resolve("alone"), jar.classes()), List.of(house));
        assertThat(outcome.told()).extracting(Told::id).containsExactly("parent-unreadable");
    }

    @Test
    void isNoPolicyWithoutAModel() throws IOException {
        writeJar(Compiler.JAVAC);
        Files.delete(jar.classes().resolve("trade/LawModel.class"));
        Outcome outcome = Javac.compile(Folders.in(folder.resolve("alone"), jar.classes()), List.of(house));
        assertThat(outcome.told()).extracting(Told::id).containsExactly("parent-not-policy");
    }

    /** The proof that the house keeps its promise would be wrong with the regions that the law was compiled with. */
    @Test
    void seesTheConstantsThatAnEnumHasNow() throws IOException {
        Path region = folder.resolve("Region.java");
        Files.writeString(region, "package trade; public enum Region { NORTH, SOUTH }");
        Path licensed = Files.writeString(folder.resolve("Licensed.java"), """
                package trade;
                import dev.chainrule.*;
                @Policy(source = "The law")
                public interface Licensed {
                    @Party("grower") interface Grower { Region region(); }
                    @Party("buyer") interface Buyer {}
                    @Chain void sell(Grower grower, Buyer buyer);
                    @Rule(otherwise = "In the north") static boolean notNorth(Grower grower) { return grower.region() != Region.NORTH; }
                }
                """);
        Path house = Files.writeString(folder.resolve("Southern.java"), """
                package trade;
                import dev.chainrule.*;
                @Policy(source = "The house rules")
                public interface Southern extends Licensed {
                    @Guarantee static boolean southern(Grower grower) { return isSouthern(grower.region()); }
                    private static boolean isSouthern(Region region) { return region.compareTo(Region.SOUTH) == 0; }
                }
                """);
        assertThat(Javac.compile(jar, List.of(region, licensed)).otherErrors()).isEmpty();
        assertThat(proofs(house, "before")).doesNotContain("guarantee-refuted");

        Files.writeString(region, "package trade; public enum Region { NORTH, SOUTH, WEST }");
        assertThat(Javac.compile(jar, List.of(region), "-proc:none").otherErrors())
                .isEmpty();
        assertThat(proofs(house, "after")).contains("guarantee-refuted");
    }

    /** What the law was compiled with told no region, of which nobody knows then that it has to be there. */
    @Test
    void seesTheAccessorsThatATypeHasNow() throws IOException {
        Path company = folder.resolve("Company.java");
        Files.writeString(company, "package trade; public interface Company { String id(); }");
        Path signed = Files.writeString(folder.resolve("Signed.java"), """
                package trade;
                import dev.chainrule.*;
                @Policy(source = "The law")
                public interface Signed {
                    @interface Nullable {}
                    @Party("grower") interface Grower extends Company { @Nullable String tax(); }
                    @Party("buyer") interface Buyer extends Company {}
                    @Chain void sell(Grower grower, Buyer buyer);
                }
                """);
        Path house = Files.writeString(folder.resolve("Regional.java"), """
                package trade;
                import dev.chainrule.*;
                @Policy(source = "The house rules")
                public interface Regional extends Signed {
                    @Rule(otherwise = "From {grower.region}") static boolean regional(Grower grower, Buyer buyer) {
                        return grower.region().equals(buyer.region()) && (grower.tax() == null || grower.tax().isEmpty());
                    }
                }
                """);
        assertThat(Javac.compile(jar, List.of(company, signed)).otherErrors()).isEmpty();
        Files.writeString(company, "package trade; public interface Company { String id(); String region(); }");
        assertThat(Javac.compile(jar, List.of(company), "-proc:none").otherErrors())
                .isEmpty();

        Folders to = Folders.in(folder.resolve("after"), jar.classes());
        Outcome outcome = Javac.compile(to, List.of(house));

        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.told()).isEmpty();
        assertThat(Files.readString(to.sources().resolve("trade/RegionalValidator.java")))
                .contains("grower.region() == null", "buyer.region() == null")
                .doesNotContain("tax() == null");
    }

    private List<String> proofs(Path house, String to) throws IOException {
        Outcome outcome = Javac.compile(Folders.in(folder.resolve(to), jar.classes()), List.of(house));
        assertThat(outcome.otherErrors()).isEmpty();
        return outcome.told().stream().map(Told::id).toList();
    }

    private void replaceModel(String constants) throws IOException {
        Path model = Files.writeString(
                folder.resolve("LawModel.java"), "package trade; final class LawModel { " + constants + " }");
        Files.delete(jar.classes().resolve("trade/LawModel.class"));
        assertThat(Javac.compile(jar, List.of(model), "-proc:none").otherErrors())
                .isEmpty();
    }

    private static Map<String, String> sources(Folders from) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(from.sources())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
