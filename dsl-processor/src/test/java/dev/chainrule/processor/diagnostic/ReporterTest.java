package dev.chainrule.processor.diagnostic;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.reader.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Is each finding told where it belongs, once, in the order of the source, unless its author asked not to hear it? */
class ReporterTest {

    private static final ClassRef TRADE = new ClassRef("t", "Trade");
    private static final Place SELL = Place.of(TRADE).member("sell(t.Trade.Grower,java.util.List)");

    @Test
    void pointsAtTheDeclarationOrTheAnnotationOrTheValue() {
        assertThat(told(
                        warning(Place.of(TRADE)),
                        warning(Place.of(TRADE).annotation("Policy")),
                        warning(Place.of(TRADE).annotation("Policy", "source")),
                        warning(Place.of(new ClassRef("t", "Trade.Grower"))),
                        warning(SELL),
                        warning(SELL.annotation("Chain", "cites")),
                        warning(SELL.parameter(1)),
                        warning(SELL.parameter(1).annotation("Repeated", "max")),
                        warning(SELL.parameter(1).annotation("Repeated", "min"))))
                .containsExactly("5:8", "4:1", "4:18", "6:22", "9:10", "8:20", "11:26", "10:25", "10:9");
    }

    @Test
    void tellsInTheOrderOfTheSourceAndOnce() {
        Compilation compilation = report(
                warning(SELL.parameter(1)),
                warning(SELL),
                warning(Place.of(TRADE)),
                warning(SELL),
                warning(SELL.parameter(0)),
                warning(SELL.annotation("Chain")),
                warning(Place.of(TRADE).annotation("Policy")));
        assertThat(compilation.warnings())
                .extracting(Diagnostic::getLineNumber)
                .containsExactly(4L, 5L, 8L, 9L, 9L, 11L);
    }

    @Test
    void tellsAtThePolicyWhatStandsInNoSource() {
        Place elsewhere = Place.of(new ClassRef("java.lang", "Object")).member("hashCode()");
        Compilation compilation = report(warning(elsewhere));
        assertThat(compilation.warnings()).hasSize(1);
        Diagnostic<? extends JavaFileObject> told = compilation.warnings().get(0);
        assertThat(told.getLineNumber()).isEqualTo(5);
        assertThat(told.getMessage(null)).endsWith("(In java.lang.Object, at hashCode())");
    }

    @Test
    void tellsNearbyWhatCannotBeFoundExactly() {
        assertThat(told(warning(SELL.parameter(9)), warning(SELL.annotation("Rule"))))
                .containsExactly("9:10", "9:10");
    }

    @Test
    void keepsSilentWhereAskedButNotOnErrors() {
        Place quiet = Place.of(TRADE).member("quiet(t.Trade.Silent)");
        Place silent = Place.of(new ClassRef("t", "Trade.Silent"));
        assertThat(report(warning(quiet), warning(quiet.parameter(0)), warning(silent), warning(silent.member("a()")))
                        .warnings())
                .isEmpty();
        Finding error = Finding.of(Catalogue.POLICY_SEALED, quiet, "Trade");
        assertThat(report(error).errors()).hasSize(1);
        assertThat(report(Finding.of(Catalogue.UNUSED_PARTY, quiet, "Trade", "Silent"))
                        .notes())
                .hasSize(1);
    }

    @Test
    void namesTheEntry() {
        assertThat(report(warning(SELL)).warnings().get(0).getMessage(null))
                .startsWith("[chainrule:empty-policy] The policy Trade ");
    }

    private static Finding warning(Place place) {
        return Finding.of(Catalogue.EMPTY_POLICY, place, "Trade");
    }

    /** Line and column of each, reported alone. */
    private static List<String> told(Finding... findings) {
        return Arrays.stream(findings)
                .map(finding -> report(finding).warnings().get(0))
                .map(told -> told.getLineNumber() + ":" + told.getColumnNumber())
                .toList();
    }

    private static Compilation report(Finding... findings) {
        return javac().withProcessors(new Reports(List.of(findings)))
                .compile(JavaFileObjects.forSourceString("t.Trade", """
                                package t;
                                import dev.chainrule.*;
                                import java.util.List;
                                @Policy(source = "s")
                                public interface Trade {
                                    @Party("grower") interface Grower {}

                                    @Chain(cites = "1")
                                    void sell(Grower grower,
                                        @Repeated(max = 3)
                                            List<Grower> others);

                                    @SuppressWarnings("chainrule:empty-policy")
                                    void quiet(Silent silent);

                                    @SuppressWarnings({"unchecked", "chainrule:empty-policy"})
                                    interface Silent { int a(); }
                                }
                                """));
    }

    @SupportedAnnotationTypes("*")
    private static final class Reports extends AbstractProcessor {

        private final List<Finding> findings;

        Reports(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (round.processingOver()) {
                TypeElement trade =
                        Objects.requireNonNull(processingEnv.getElementUtils().getTypeElement("t.Trade"));
                Places places = new Places(
                        processingEnv.getElementUtils(),
                        type -> type.getQualifiedName().toString().startsWith("t."));
                new Reporter(processingEnv.getMessager(), places::find).report(trade, findings);
            }
            return false;
        }
    }
}
