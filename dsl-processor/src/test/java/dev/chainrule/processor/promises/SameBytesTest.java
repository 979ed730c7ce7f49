package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.oracle.Policies;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Is what is generated the same on every build? In any order of the sources, in any country, whole or piece by piece. */
@Isolated("It changes the locale of the whole JVM.")
class SameBytesTest {

    @TempDir
    private Path out;

    @Test
    void inAnyOrderAndInAnyCountry() {
        Map<String, byte[]> here = Javac.withProcessor()
                .compile(out.resolve("here"), Policies.sources())
                .written();
        List<Path> reversed = new ArrayList<>(Policies.sources());
        Collections.reverse(reversed);

        assertSame(
                inTurkey(() -> Javac.withProcessor()
                        .compile(out.resolve("there"), reversed)
                        .written()),
                here);
    }

    @Test
    void hostileNamesInAnyOrderAndInAnyCountry() {
        Map<String, byte[]> here = Javac.withProcessor()
                .compile(out.resolve("here"), Fixtures.sources("hostile"))
                .written();
        List<Path> reversed = new ArrayList<>(Fixtures.sources("hostile"));
        Collections.reverse(reversed);

        assertSame(
                inTurkey(() -> Javac.withProcessor()
                        .compile(out.resolve("there"), reversed)
                        .written()),
                here);
    }

    /** The parents of {@code RegionCode} are read from sources here, from class files there. */
    @Test
    void wholeOrPieceByPiece() {
        Map<String, byte[]> whole = Javac.withProcessor()
                .compile(out.resolve("whole"), Policies.sources())
                .written();
        List<Path> parents = Policies.sources().stream()
                .filter(source -> !source.toString().contains("RegionCode"))
                .toList();
        List<Path> child = Policies.sources().stream()
                .filter(source -> source.toString().contains("RegionCode"))
                .toList();
        Compiled above = Javac.withProcessor().compile(out.resolve("parents"), parents);
        Compiled below = Javac.withProcessor()
                .classPath(above.classes(), Fixtures.annotations())
                .compile(out.resolve("child"), child);
        Map<String, byte[]> pieces = above.written();
        pieces.putAll(below.written());

        assertSame(pieces, whole);
    }

    private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        assertThat(expected.keySet().stream().filter(name -> !Arrays.equals(actual.get(name), expected.get(name))))
                .as("files that differ")
                .isEmpty();
    }

    private interface Build {
        Map<String, byte[]> run();
    }

    /** Where {@code "I".toLowerCase()} is another letter, half an hour off the hour. */
    private static Map<String, byte[]> inTurkey(Build build) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            return build.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
