package dev.chainrule.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which parts has a message? Text as it stands, and placeholders: a parameter, and the accessors asked of it. */
record Template(List<Part> parts) {

    /** Text as it stands where {@code param} is empty. */
    record Part(String text, String param, List<String> path) {}

    private static final Map<String, Template> PARSED = new ConcurrentHashMap<>();

    static Template of(String text) {
        return PARSED.computeIfAbsent(text, Template::parse);
    }

    private static Template parse(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("{{", at)) {
                parts.add(new Part("{", "", List.of()));
                at += 2;
            } else if (text.charAt(at) == '{') {
                int end = text.indexOf('}', at);
                List<String> steps = List.of(text.substring(at + 1, end).split("\\."));
                parts.add(new Part("", steps.get(0), steps.subList(1, steps.size())));
                at = end + 1;
            } else {
                int end = text.indexOf('{', at);
                end = end < 0 ? text.length() : end;
                parts.add(new Part(text.substring(at, end), "", List.of()));
                at = end;
            }
        }
        return new Template(parts);
    }
}
