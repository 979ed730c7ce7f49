package dev.chainrule.processor.analysis.solver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of a query when its names are taken away? Variables and functions are numbered as they occur, and equal terms
 * are one. Two queries with the same key differ in names alone.
 */
final class Canon {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Integer> variableNumbers = new HashMap<>();
    private final List<Term.Variable> variables = new ArrayList<>();
    private final Map<Symbol, Integer> functionNumbers = new LinkedHashMap<>();
    private final String key;

    private Canon(Query query) {
        Fold<Integer> numbers = new Fold<>(this::number);
        query.background().forEach(term -> text.append(numbers.of(term)).append(' '));
        text.append('\n');
        query.assertions().forEach(term -> text.append(numbers.of(term)).append(' '));
        key = digest(text);
    }

    static Canon of(Query query) {
        return new Canon(query);
    }

    /** A digest: to keep the text itself of every query would take hundreds of megabytes for large policies. */
    String key() {
        return key;
    }

    /** By number. */
    List<Term.Variable> variables() {
        return variables;
    }

    /** By number. */
    List<Symbol> functions() {
        return List.copyOf(functionNumbers.keySet());
    }

    int number(Symbol function) {
        return functionNumbers.computeIfAbsent(function, unused -> functionNumbers.size());
    }

    private Integer number(Term term, List<Integer> parts) {
        StringBuilder line = new StringBuilder();
        head(term, line);
        parts.forEach(part -> line.append(' ').append(part));
        return terms.computeIfAbsent(line.toString(), unused -> {
            text.append(line).append('\n');
            return terms.size();
        });
    }

    private void head(Term term, StringBuilder line) {
        if (term instanceof Term.Truth truth) {
            line.append(truth.value());
        } else if (term instanceof Term.Whole whole) {
            line.append(whole.value());
        } else if (term instanceof Term.Variable variable) {
            line.append("variable ").append(number(variable)).append(' ').append(variable.sort());
            variable.low().ifPresent(low -> line.append(" from ").append(low));
            variable.high().ifPresent(high -> line.append(" to ").append(high));
        } else if (term instanceof Term.Applied applied) {
            line.append("function ")
                    .append(number(Symbol.of(applied)))
                    .append(' ')
                    .append(applied.sort())
                    .append(" :");
        } else if (term instanceof Term.Scaled scaled) {
            line.append("times ").append(scaled.factor()).append(" :");
        } else {
            line.append(term.getClass().getSimpleName());
        }
    }

    private int number(Term.Variable variable) {
        return variableNumbers.computeIfAbsent(variable.name(), unused -> {
            variables.add(variable);
            return variables.size() - 1;
        });
    }

    private static String digest(CharSequence text) {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
