package dev.chainrule.processor;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What do the options of a compilation say? Where one says nothing that is understood, it is told, and what is usual counts. */
final class Settings {

    /** Whether it is said what was read and written. */
    private static final String VERBOSE = "chainrule.verbose";

    /** Whether anything is proven. */
    private static final String PROVE = "chainrule.prove";

    /** How many steps the solver may take for one question; the same number means the same on every machine. */
    private static final String POLLS = "chainrule.polls";

    /** How many seconds the proofs of one policy may take. */
    private static final String SECONDS = "chainrule.seconds";

    /** The jar of an older release, with which every policy is compared that was in it. */
    private static final String BASELINE = "chainrule.baseline";

    private static final int USUAL_POLLS = 20_000;
    private static final int USUAL_SECONDS = 120;

    private final Map<String, String> options;
    private final List<Wrong> wrong = new ArrayList<>();
    private final boolean verbose;
    private final boolean proves;
    private final int polls;
    private final int seconds;
    private final Optional<Path> baseline;

    /**
     * An option with a value that is not understood.
     *
     * @param kind what it ought to be
     * @param example a value that is understood
     */
    private record Wrong(String option, String value, String kind, String example) {}

    /** @param options as the compiler hands them on: an option that was given without a value has null or nothing for one */
    Settings(Map<String, String> options) {
        this.options = options;
        this.verbose = truth(VERBOSE, false);
        this.proves = truth(PROVE, true);
        this.polls = number(POLLS, USUAL_POLLS);
        this.seconds = number(SECONDS, USUAL_SECONDS);
        this.baseline = path();
    }

    /** The names of all options. */
    static Set<String> names() {
        return Set.of(VERBOSE, PROVE, POLLS, SECONDS, BASELINE);
    }

    boolean verbose() {
        return verbose;
    }

    boolean proves() {
        return proves;
    }

    int polls() {
        return polls;
    }

    int seconds() {
        return seconds;
    }

    /** Whether there is to be one, be it one that is not understood. */
    boolean hasBaseline() {
        return options.containsKey(BASELINE);
    }

    Optional<Path> baseline() {
        return baseline;
    }

    /** What is told of values that are not understood, at a place of whatever they are to be used for. */
    List<Finding> findings(Place place) {
        return wrong.stream()
                .map(it -> Finding.of(
                        Catalogue.OPTION_VALUE, place, it.option(), it.value(), it.kind(), it.option(), it.example()))
                .toList();
    }

    /** An option that is only named is meant. */
    private boolean truth(String option, boolean usual) {
        String value = options.containsKey(option) ? value(option) : String.valueOf(usual);
        if (value.equalsIgnoreCase("false")) {
            return false;
        }
        if (value.isEmpty() || value.equalsIgnoreCase("true")) {
            return true;
        }
        wrong.add(new Wrong(option, value, "neither true nor false", String.valueOf(!usual)));
        return usual;
    }

    private int number(String option, int usual) {
        if (!options.containsKey(option)) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value(option));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told as a negative one is.
        }
        wrong.add(new Wrong(option, value(option), "no whole number of zero or more", String.valueOf(usual)));
        return usual;
    }

    private Optional<Path> path() {
        if (!options.containsKey(BASELINE)) {
            return Optional.empty();
        }
        try {
            if (!value(BASELINE).isBlank()) {
                return Optional.of(Path.of(value(BASELINE)));
            }
        } catch (InvalidPathException e) {
            // Told as a blank one is.
        }
        wrong.add(new Wrong(BASELINE, value(BASELINE), "no path", "trade-1.4.jar"));
        return Optional.empty();
    }

    private String value(String option) {
        return Optional.ofNullable(options.get(option)).orElse("");
    }
}
