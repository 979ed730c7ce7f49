package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.oracle.Policies;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does a decision depend on the request alone? No clock, no locale, no reflection, and nothing static that changes. */
class NoHiddenInputsTest {

    private static final Pattern REFLECTION = Pattern.compile("java/lang/reflect/.*"
            + "|java/lang/Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor)s?):.*"
            + "|java/lang/invoke/MethodHandles?\\..*|java/util/ServiceLoader\\..*|java/lang/ClassLoader\\..*");

    /** What asks the machine, and what formats as the machine's locale says. */
    private static final Pattern SURROUNDINGS = Pattern.compile("java/time/[A-Za-z/]*\\.(now|systemDefault|system.*):.*"
            + "|java/time/format/DateTimeFormatter\\.(ofPattern:\\(Ljava/lang/String;\\)|ofLocalized).*"
            + "|java/lang/System\\.(currentTimeMillis|nanoTime|getProperty|getenv|identityHashCode|in):?.*"
            + "|java/util/(Locale|TimeZone)\\.(getDefault|setDefault):.*"
            + "|java/lang/String\\.(format:\\(Ljava/lang/String;|formatted:|toLowerCase:\\(\\)|toUpperCase:\\(\\)).*"
            + "|java/lang/String\\.getBytes:\\(\\).*|java/lang/Math\\.random:.*"
            + "|java/(text|security|nio|net|io)/.*|java/util/(Random|Scanner|Formatter|concurrent/.*)\\..*"
            + "|java/lang/(Thread|ThreadLocal|Runtime|ProcessBuilder)\\..*");

    @TempDir
    private static Path out;

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        compiled = Javac.writing().compile(out, Policies.sources());
    }

    @Test
    void asksNothingByReflection() {
        assertThat(uses(REFLECTION)).isEmpty();
    }

    @Test
    void asksNothingOfItsSurroundings() {
        assertThat(uses(SURROUNDINGS)).isEmpty();
    }

    @Test
    void thePatternsFindWhatTheyAreFor() {
        assertThat("java/time/LocalDate.now:()Ljava/time/LocalDate;").matches(SURROUNDINGS);
        assertThat("java/lang/String.format:(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;")
                .matches(SURROUNDINGS);
        assertThat("java/lang/Class.forName:(Ljava/lang/String;)Ljava/lang/Class;")
                .matches(REFLECTION);
        assertThat("java/lang/reflect/Method.invoke:(Ljava/lang/Object;)Ljava/lang/Object;")
                .matches(REFLECTION);
    }

    @Test
    void staticFieldsAreFinal() {
        assertThat(classFiles()
                        .flatMap(file -> file.fields().stream()
                                .filter(ClassFile.Field::isStatic)
                                .filter(field -> !field.isFinal()
                                        || (field.descriptor().startsWith("[") && !field.isSynthetic()))
                                .map(field -> file.name() + "." + field.name())))
                .isEmpty();
    }

    @Test
    void whatDecisionsAreMadeOfIsFinal() {
        assertThat(classFiles()
                        .filter(file -> !file.name().endsWith("Builder"))
                        .flatMap(file -> file.fields().stream()
                                .filter(field -> !field.isFinal())
                                .map(field -> file.name() + "." + field.name())))
                .isEmpty();
    }

    @Test
    void staticValuesDoNotChange() throws ReflectiveOperationException {
        ClassLoader loader = compiled.loader(NoHiddenInputsTest.class.getClassLoader());
        List<String> changing = new ArrayList<>();
        for (Path file : Fixtures.generatedClasses(compiled)) {
            Class<?> type = Class.forName(ClassFile.read(file).name().replace('/', '.'), true, loader);
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    if (mayChange(field.get(null), loader)) {
                        changing.add(field + " is a " + field.get(null).getClass());
                    }
                }
            }
        }
        assertThat(changing).isEmpty();
    }

    /** Constants, the JDK's own immutable collections, and generated values, whose fields are final. */
    private static boolean mayChange(Object value, ClassLoader loader) {
        if (value instanceof Collection || value instanceof Map) {
            return !value.getClass().getName().startsWith("java.util.ImmutableCollections");
        }
        return !(value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Class
                || value instanceof LocalDate
                || value instanceof Enum
                || value.getClass().getClassLoader() == loader);
    }

    private static Stream<String> uses(Pattern pattern) {
        return classFiles()
                .flatMap(file -> file.uses().stream()
                        .filter(use -> pattern.matcher(use).matches())
                        .map(use -> file.name() + " uses " + use));
    }

    private static Stream<ClassFile> classFiles() {
        return Fixtures.generatedClasses(compiled).stream().map(ClassFile::read);
    }
}
