package dev.chainrule.processor.analysis.solver;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which text is meant by a number, in one solution? One that rules name, or a short one of its own. */
final class Spellings {

    private final Literals literals;
    private final Map<Long, String> texts = new HashMap<>();
    private final Set<String> taken;

    Spellings(Literals literals) {
        this.literals = literals;
        this.taken = new HashSet<>(literals.texts());
    }

    String text(long number) {
        return known(number).orElseGet(() -> choose(number, List.of(), text -> true));
    }

    Optional<String> known(long number) {
        return Optional.ofNullable(texts.get(number)).or(() -> literals.text(number));
    }

    /** Takes the first text for a number that nothing else has and that is as it should be; any, where there is none. */
    String choose(long number, List<String> candidates, Predicate<String> fitting) {
        String text = candidates.stream()
                .filter(candidate -> !taken.contains(candidate) && fitting.test(candidate))
                .findFirst()
                .orElseGet(this::next);
        taken.add(text);
        texts.put(number, text);
        return text;
    }

    private String next() {
        for (int round = 0; ; round++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                String text = round == 0 ? String.valueOf(letter) : letter + String.valueOf(round);
                if (!taken.contains(text)) {
                    return text;
                }
            }
        }
    }

    /** The number that stands for a text here. */
    long number(String text) {
        for (Map.Entry<Long, String> entry : texts.entrySet()) {
            if (entry.getValue().equals(text)) {
                return entry.getKey();
            }
        }
        long number = literals.number(text);
        return texts.containsKey(number) ? another(text) : number;
    }

    /** The solver has taken the number of a text for that of one that nobody names. */
    private long another(String text) {
        long number = Collections.max(texts.keySet()) + 1;
        while (literals.text(number).isPresent()) {
            number++;
        }
        texts.put(number, text);
        taken.add(text);
        return number;
    }
}
