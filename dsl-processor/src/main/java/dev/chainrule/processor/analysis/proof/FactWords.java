package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How is one fact told? {@code sale.newBusiness is true}.
 *
 * @param name what the party or the transaction is called
 * @param path the accessors that lead to the fact
 * @param character whether it is a character, which is a number otherwise
 * @param all the paths that are told of the same party
 */
record FactWords(String name, List<String> path, boolean character, Set<List<String>> all) {

    /** What is told; nothing where the path leads nowhere, or further ones say it all. */
    Optional<String> of(Value.Thing thing) {
        Value value = thing;
        StringBuilder told = new StringBuilder(name);
        for (String accessor : path) {
            Value inside = value instanceof Value.Maybe maybe && maybe.value().isPresent()
                    ? maybe.value().get()
                    : value;
            if (!(inside instanceof Value.Thing holder)) {
                return ending(value).map(ending -> told + " " + ending);
            }
            told.append('.').append(accessor);
            value = holder.facts().get(accessor);
            if (value == null) {
                return Optional.empty();
            }
        }
        return path.isEmpty() ? Optional.empty() : told(value).map(ending -> told + " " + ending);
    }

    /** What ends a path before its end. */
    private static Optional<String> ending(Value value) {
        if (value instanceof Value.Nothing) {
            return Optional.of("is missing");
        }
        return value instanceof Value.Maybe maybe && maybe.value().isEmpty()
                ? Optional.of("is absent")
                : Optional.empty();
    }

    private Optional<String> told(Value value) {
        Value inside = value instanceof Value.Maybe maybe && maybe.value().isPresent()
                ? maybe.value().get()
                : value;
        if (inside instanceof Value.Thing && goesOn()) {
            return Optional.empty();
        }
        return ending(value).or(() -> Optional.of("is " + word(inside)));
    }

    private boolean goesOn() {
        return all.stream()
                .anyMatch(other -> other.size() > path.size()
                        && other.subList(0, path.size()).equals(path));
    }

    private String word(Value value) {
        if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.value());
        } else if (value instanceof Value.Whole whole) {
            return character ? "'" + escaped(Character.toString((char) whole.value())) + "'" : "" + whole.value();
        } else if (value instanceof Value.Text text) {
            return "\"" + escaped(text.value()) + "\"";
        } else if (value instanceof Value.Date date) {
            return date.date().toString();
        } else if (value instanceof Value.Choice choice) {
            return choice.constant();
        } else if (value instanceof Value.Maybe maybe) {
            return maybe.value().map(this::word).orElse("absent");
        } else if (value instanceof Value.Many many) {
            return many.elements().isEmpty()
                    ? "empty"
                    : many.elements().stream().map(this::word).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Value.Thing thing) {
            return thing.facts().isEmpty() ? "there" : facts(thing);
        } else if (value instanceof Value.Other other) {
            return "any " + Words.type(other.type());
        }
        return "missing";
    }

    private String facts(Value.Thing thing) {
        return new TreeMap<>(thing.facts())
                .entrySet().stream()
                        .map(fact -> fact.getKey() + " " + word(fact.getValue()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A text as it can stand in a line. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .chars()
                .mapToObj(unit -> Character.isISOControl(unit)
                                || Character.getType(unit) == Character.FORMAT
                                || Character.getType(unit) == Character.LINE_SEPARATOR
                                || Character.getType(unit) == Character.PARAGRAPH_SEPARATOR
                        ? String.format(Locale.ROOT, "\\u%04x", unit)
                        : Character.toString(unit))
                .collect(Collectors.joining());
    }
}
