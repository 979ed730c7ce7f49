package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Kind;
import dev.chainrule.processor.oracle.Description.Param;
import dev.chainrule.processor.oracle.Description.Rule;
import dev.chainrule.processor.oracle.Outcome.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What should a violation say? */
final class ExpectedText {

    private ExpectedText() {}

    /**
     * The message of a rule that does not hold, that lacks a fact, or that throws.
     *
     * @param cause what the violation itself says was thrown
     */
    static String message(Failure failure, Object cause) {
        Rule rule = failure.rule();
        if (failure.missing() != null) {
            return "The " + String.join(".", failure.missing().read().path()) + " of the " + owner(failure)
                    + " is missing; rule " + rule.code() + " needs it";
        }
        if (failure.cause() != null) {
            return "Rule " + rule.code() + " could not be evaluated: " + cause;
        }
        return fill(rule.otherwise(), failure);
    }

    static List<String> remedies(Failure failure) {
        return failure.rule().remedies().stream()
                .map(template -> fill(template, failure))
                .toList();
    }

    /** Whether an accessor that the message asks throws an error, which no text can stand for. */
    static boolean throwsError(Failure failure) {
        try {
            fill(failure.rule().otherwise(), failure);
            remedies(failure);
            return false;
        } catch (Error e) {
            return true;
        }
    }

    private static String owner(Failure failure) {
        int index = failure.missing().read().param();
        if (failure.rule().params().get(index).kind() == Kind.TRANSACTION) {
            return words(failure.check().transaction());
        }
        int party = position(failure, index);
        while (failure.parties().get(party) != failure.missing().object()) {
            party++;
        }
        return failure.roles().get(party);
    }

    private static String fill(String template, Failure failure) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : Template.of(template).parts()) {
            text.append(part.param().isEmpty() ? part.text() : value(part, failure));
        }
        return text.toString();
    }

    private static String value(Template.Part part, Failure failure) {
        List<Param> params = failure.rule().params();
        int index = 0;
        while (!params.get(index).name().equals(part.param())) {
            index++;
        }
        Object arg = failure.args().get(index);
        return switch (params.get(index).kind()) {
            case TRANSACTION -> part.path().isEmpty() ? words(failure.check().transaction()) : fact(arg, part.path());
            case PARTY ->
                part.path().isEmpty() ? failure.roles().get(position(failure, index)) : fact(arg, part.path());
            case RUN -> run((List<?>) arg, part.path(), position(failure, index), failure);
        };
    }

    private static String run(List<?> run, List<String> path, int first, Failure failure) {
        if (run.isEmpty()) {
            return "(none)";
        }
        if (path.isEmpty()) {
            return String.join(" > ", failure.roles().subList(first, first + run.size()));
        }
        List<String> facts = new ArrayList<>();
        for (Object element : run) {
            facts.add(fact(element, path));
        }
        return String.join(", ", facts);
    }

    /** Where the parties of a parameter begin among the parties of the check. */
    private static int position(Failure failure, int param) {
        int position = 0;
        for (int i = 0; i < param; i++) {
            position += switch (failure.rule().params().get(i).kind()) {
                case TRANSACTION -> 0;
                case PARTY -> 1;
                case RUN -> ((List<?>) failure.args().get(i)).size();
            };
        }
        return position;
    }

    private static String fact(Object object, List<String> path) {
        Object found = object;
        try {
            for (String accessor : path) {
                found = Actor.ask(found, accessor);
                if (found == null) {
                    return "(missing)";
                }
            }
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return "(unavailable)";
        }
        return found instanceof Optional<?> optional
                ? optional.map(String::valueOf).orElse("(none)")
                : String.valueOf(found);
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
