package dev.chainrule.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Do the packages still stand as they were drawn, with arrows only downward?
 *
 * <pre>
 * PolicyProcessor (javac's face)  PolicyCompiler (the pipeline)
 *    reader        analysis        writer
 *         \           |    \      /
 *          \          |   diagnostic
 *           \         |   /
 *                model
 * </pre>
 *
 * <p>A package without classes passes: that it is still empty breaks nothing.
 */
class PackagesTest {

    private static final String ROOT = "dev.chainrule.processor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "reader, model",
        "analysis, diagnostic model",
        "analysis.diff, analysis diagnostic model",
        "analysis.witness, analysis model",
        "analysis.proof, analysis diagnostic model",
        "analysis.solver, analysis.meaning model",
        "analysis.meaning, model",
        "writer, diagnostic model",
        "diagnostic, model",
        "model, ''",
    })
    void arrowsPointDownward(String user, String mayUse) {
        String[] allowed = Stream.concat(
                        Stream.of(user), Stream.of(mayUse.split(" ")).filter(name -> !name.isEmpty()))
                .map(PackagesTest::under)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(under(user))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noPackageNeedsItself() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void modelNeedsNothingButJavaBase() {
        String[] javaBase = Object.class.getModule().getPackages().toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(under("model"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(javaBase).or(resideInAnyPackage(under("model"), "org.jspecify.annotations")))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** {@code Modifier} is the one exception: JavaPoet takes it. */
    @ParameterizedTest
    @CsvSource({"analysis", "writer", "model"})
    void javacIsUnknownTo(String where) {
        noClasses()
                .that()
                .resideInAPackage(under(where))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javax.lang.model..",
                                "javax.annotation.processing..",
                                "javax.tools..",
                                "com.sun.source..")
                        .and(not(type(Modifier.class)))
                        .and(not(type(Modifier[].class))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest(name = "{0} stays in {1}")
    @CsvSource({
        "com.palantir.javapoet.., writer",
        "de.uni_freiburg.informatik.ultimate.., analysis.solver",
    })
    void libraryStaysIn(String library, String where) {
        noClasses()
                .that()
                .resideOutsideOfPackage(under(where))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nobodyReachesIntoJavac() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.sun.tools.."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void oneClassSpeaksToTheUser() {
        assertThat(CLASSES.stream()
                        .filter(PackagesTest::callsMessager)
                        .map(JavaClass::getName)
                        .map(name -> name.replaceFirst("\\$.*", ""))
                        .distinct())
                .as("classes that call Messager")
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(where -> !where.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without @NullMarked")
                .isEmpty();
    }

    private static boolean callsMessager(JavaClass caller) {
        return caller.getCodeUnitAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().isAssignableTo(Messager.class));
    }

    private static String under(String name) {
        return ROOT + "." + name + "..";
    }
}
