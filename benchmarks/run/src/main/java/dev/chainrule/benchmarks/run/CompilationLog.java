package dev.chainrule.benchmarks.run;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What does a JVM say of methods with {@code -XX:+PrintCompilation} and {@code -XX:+PrintInlining}? They are told apart by their names. */
final class CompilationLog {

    private static final String METHOD = "(\\S+::\\S+)(?: @ \\d+)?\\s+\\(\\d+ bytes\\)";

    /** A method that was compiled into the one that calls it. */
    private static final Pattern INLINED = Pattern.compile(".*@ \\d+\\s+" + METHOD + "\\s+inline.*");

    /** Time, number, flags, level, method. */
    private static final Pattern REFUSED =
            Pattern.compile("\\s*\\d+\\s+\\d+\\s+[%sbn!\\s]*[1-4]\\s+" + METHOD + ".*COMPILE SKIPPED.*");

    private final Collection<String> lines;
    private final Predicate<String> counts;

    /** @param counts which methods matter, by names like {@code package.Type::method} */
    CompilationLog(Collection<String> lines, Predicate<String> counts) {
        this.lines = lines;
        this.counts = counts;
    }

    /** The names of the methods that were compiled into others, which call them. */
    Set<String> inlined() {
        return named(INLINED);
    }

    /** The names of the methods that a compiler gave up, at least once. */
    Set<String> refused() {
        return named(REFUSED);
    }

    private Set<String> named(Pattern line) {
        return lines.stream()
                .map(line::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .filter(counts)
                .collect(Collectors.toUnmodifiableSet());
    }
}
