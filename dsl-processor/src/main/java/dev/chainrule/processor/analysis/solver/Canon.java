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
import java.util.stream.Collectors;

/**
 * What is left of a query when its names are taken away? Variables and functions are numbered as they occur, and equal terms
 * are one. Two queries with the same key differ in names alone.
 */
final class Canon {

    private final MessageDigest digest = sha256();
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Integer> variableNumbers = new HashMap<>();
    private final List<Term.Variable> variables = new ArrayList<>();
    private final Map<Symbol, Integer> functionNumbers = new LinkedHashMap<>();
    private final String key;

    private Canon(Query query) {
        Fold<Integer> numbers = new Fold<>(this::number);
        write(query.background().stream().map(numbers::of).toList());
        write(query.assertions().stream().map(numbers::of).toList());
        key = HexFormat.of().formatHex(digest.digest());
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
        String text = head(term) + parts.stream().map(part -> " " + part).collect(Collectors.joining());
        Integer known = terms.get(text);
        if (known != null) {
            return known;
        }
        int number = terms.size();
        terms.put(text, number);
        write(text);
        return number;
    }

    private String head(Term term) {
        if (term instanceof Term.Truth truth) {
            return String.valueOf(truth.value());
        }
        if (term instanceof Term.Whole whole) {
            return whole.value().toString();
        }
        if (term instanceof Term.Variable variable) {
            return "variable " + number(variable) + " " + variable.sort() + " " + variable.low() + " "
                    + variable.high();
        }
        if (term instanceof Term.Applied applied) {
            return "function " + number(Symbol.of(applied)) + " " + applied.sort() + " :";
        }
        if (term instanceof Term.Scaled scaled) {
            return "times " + scaled.factor() + " :";
        }
        return term.getClass().getSimpleName();
    }

    private int number(Term.Variable variable) {
        return variableNumbers.computeIfAbsent(variable.name(), unused -> {
            variables.add(variable);
            return variables.size() - 1;
        });
    }

    private void write(Object text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
