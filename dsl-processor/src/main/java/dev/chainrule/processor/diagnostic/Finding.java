package dev.chainrule.processor.diagnostic;

import dev.chainrule.processor.model.Place;
import java.util.List;

/**
 * One thing that was found out about a policy, to be told to its author.
 *
 * @param entry which thing
 * @param place where it is told
 * @param arguments what the entry's text quotes
 */
public record Finding(Catalogue entry, Place place, List<String> arguments) {

    public static Finding of(Catalogue entry, Place place, Object... arguments) {
        return new Finding(
                entry,
                place,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public String text() {
        return entry.text(arguments);
    }
}
