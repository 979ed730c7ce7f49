package dev.chainrule.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Is this the code of a country or territory at all? Whether it belongs to a market of the programme is another
 * question, and the policy's.
 */
final class Countries {
    private static final Set<String> CODES = codes();

    private Countries() {}

    static boolean known(String code) {
        return CODES.contains(code);
    }

    /** The code that the writer of an unknown one meant: {@code DE} for "de", "Germany" or "GERMANY". */
    static Optional<String> meantBy(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) {
            return Optional.of(upper);
        }
        if (upper.equals("UK")) {
            return Optional.of("GB");
        }
        return CODES.stream()
                .filter(code -> nameOf(code).equalsIgnoreCase(text))
                .findFirst();
    }

    private static String nameOf(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
        // In use for Kosovo, and in the programme's list, though ISO has not assigned it.
        codes.add("XK");
        return codes;
    }
}
