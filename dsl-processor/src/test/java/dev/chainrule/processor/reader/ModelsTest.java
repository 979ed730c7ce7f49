package dev.chainrule.processor.reader;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static dev.chainrule.processor.reader.PolicySetReaderTest.source;
import static dev.chainrule.processor.reader.PolicySetReaderTest.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.ModelText;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.reader.Reading.Unreadable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is a policy in a class file known as well as one in a source? */
class ModelsTest {

    private static final JavaFileObject TOP = source("Top", """
            @Policy(source = "top") public interface Top {
                @Party("grower") interface Grower { String name(); @Nullable String note(); }
                interface Dated { @EffectiveDate java.time.LocalDate date(); }
                @Chain(from = "2024-01-01") void sell(Sale sale, Grower grower, Buyer buyer);
                @Rule(otherwise = "{buyer}") static boolean named(Buyer buyer) { return !buyer.title().isEmpty(); }
            }
            @interface Nullable {}
            """);
    private static final JavaFileObject MIDDLE = source(
            "Outer", "public class Outer { @Policy(source = \"middle\") public interface Middle extends Top {} }");
    private static final JavaFileObject BUYER =
            source("Buyer", "@Party(\"buyer\") public interface Buyer { String title(); }");
    private static final JavaFileObject SALE =
            source("Sale", "@Transaction public interface Sale extends Top.Dated { int amount(); }");
    private static final JavaFileObject CHILD = source("Child", """
            @Policy(source = "child") interface Child extends Outer.Middle {
                @Party("organic grower") interface Organic extends Grower {}
                @Rule(otherwise = "no") static boolean fair(Sale sale, Organic grower, Buyer buyer) {
                    return grower.name().equals(buyer.title()) && sale.date() == null;
                }
            }
            """);

    @TempDir
    private Path folder;

    @Test
    void givesTheSameSetAsFromSource() throws Exception {
        Reading fromSource = new Readings().of("fruit.Child", TOP, MIDDLE, BUYER, SALE, CHILD);
        write(TOP, MIDDLE, BUYER, SALE);
        write(
                model(fromSource.set().ancestors().get(0)),
                model(fromSource.set().ancestors().get(1)));
        Reading fromClassFiles = inFolder().of("fruit.Child", CHILD);
        assertThat(fromClassFiles.set()).isEqualTo(fromSource.set());
        assertThat(fromClassFiles.unreadable()).isEmpty();
        assertThat(fromClassFiles.isWhole()).isTrue();
    }

    @Test
    void knowsATypeOfAPolicyThatIsNoParent() throws Exception {
        write(TOP, BUYER, SALE);
        write(model(new Readings().of("fruit.Top", TOP, BUYER, SALE).set().policy()));
        Policy policy = inFolder()
                .of(
                        "fruit.Other",
                        source(
                                "Other",
                                "@Policy(source = \"\") interface Other { @Chain void c(Top.Grower a, Top.Grower b); }"))
                .set()
                .policy();
        assertThat(type(policy, "Top.Grower").party()).contains("grower");
        assertThat(type(policy, "Top.Grower").accessor("note").orElseThrow().nullable())
                .isTrue();
    }

    @Test
    void readsNoBodiesOfOtherSourcesSoThatAnIncrementalBuildSeesTheSame() throws Exception {
        JavaFileObject party = source("Seller", """
                public interface Seller {
                    String id();
                    String market();
                    default boolean european() { return market().equals("EU"); }
                    static boolean known(Seller seller) { return seller.id() != null; }
                }
                """);
        JavaFileObject policy = source("Trade", """
                @Policy(source = "s") interface Trade {
                    @Rule(otherwise = "") static boolean plain(Seller seller) { return seller.market() == null; }
                    @Rule(otherwise = "") static boolean derived(Seller seller) { return seller.european(); }
                    @Rule(otherwise = "") static boolean helped(Seller seller) { return Seller.known(seller); }
                }
                """);
        Reading full = new Readings().of("fruit.Trade", policy, party);
        write(party);
        Reading incremental = inFolder().of("fruit.Trade", policy);
        assertThat(incremental.set()).isEqualTo(full.set());
        assertThat(full.set().policy().rules())
                .extracting(BodiesTest::facts)
                .containsExactly("seller.market", "seller.id seller.market", "seller.id seller.market");
    }

    @Test
    void tellsWhichVersionWroteWhatItCannotRead() throws Exception {
        Policy top = new Readings().of("fruit.Top", TOP, BUYER, SALE).set().policy();
        String text = ModelText.write(top);
        assertThat(unreadable(model("Top", 99, "9.0", text)))
                .containsExactly(new Unreadable(
                        new ClassRef("fruit", "Top"),
                        "9.0",
                        "its format is 99, and this version reads " + ModelText.FORMAT));
        assertThat(unreadable(model("Top", ModelText.FORMAT, "0.1", text.substring(0, text.length() / 2))))
                .extracting(Unreadable::writtenBy)
                .containsExactly("0.1");
        assertThat(unreadable(model("Top", ModelText.FORMAT, "0.1", "nonsense")))
                .hasSize(1);
        assertThat(unreadable(model("Top", ModelText.FORMAT, "0.1", text.replaceFirst("'Top", "'Tip"))))
                .extracting(Unreadable::reason)
                .containsExactly("it is the model of fruit.Tip");
    }

    @Test
    void isNotMistakenByAClassOfSomebodyElse() throws Exception {
        assertThat(unreadable(
                        source("TopModel", "class TopModel { static final int FORMAT = " + ModelText.FORMAT + "; }")))
                .isEmpty();
    }

    @Test
    void tellsOfNamesThatAClassFileMisses() throws Exception {
        write(
                TOP,
                BUYER,
                SALE,
                source("Gone", "public interface Gone {}"),
                source("Lost", "public interface Lost { Gone gone(); }"));
        Files.delete(folder.resolve("fruit/Gone.class"));
        Reading reading = inFolder().of("fruit.Trade", source("Trade", """
                @Policy(source = "s") interface Trade { @Chain void c(Lost a, Lost b); }
                """));
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.missingInClassFiles()).hasSize(1).first().asString().contains("Gone");
    }

    private List<Unreadable> unreadable(JavaFileObject model) throws IOException {
        write(TOP, BUYER, SALE);
        write(model);
        Reading reading =
                inFolder().of("fruit.Child", source("Child", "@Policy(source = \"\") interface Child extends Top {}"));
        assertThat(reading.set().ancestors()).isEmpty();
        return reading.unreadable();
    }

    private Readings inFolder() {
        return new Readings().with(folder.toFile());
    }

    private static JavaFileObject model(Policy policy) {
        return model(policy.ref().flatName(), ModelText.FORMAT, "0.1", ModelText.write(policy));
    }

    private static JavaFileObject model(String policy, int format, String version, String text) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i * 100 < text.length(); i++) {
            lines.add("static final String MODEL_%d = \"%s\";"
                    .formatted(i, text.substring(i * 100, Math.min(text.length(), i * 100 + 100))));
        }
        return forSourceString(
                "fruit." + policy + "Model",
                "package fruit; final class %sModel { static final int FORMAT = %d; static final String WRITTEN_BY = \"%s\"; %s }"
                        .formatted(policy, format, version, String.join("\n", lines)));
    }

    /** Compiles sources into the folder, as a jar would have them. */
    private void write(JavaFileObject... sources) throws IOException {
        Compilation compilation = inFolder().compile(new Idle(), sources);
        assertThat(compilation.errors()).isEmpty();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
                Path target = folder.resolve(name.replace('/', File.separatorChar));
                Files.createDirectories(target.getParent());
                try (InputStream in = file.openInputStream()) {
                    Files.write(target, in.readAllBytes());
                }
            }
        }
    }

    private static final class Idle extends AbstractProcessor {
        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
