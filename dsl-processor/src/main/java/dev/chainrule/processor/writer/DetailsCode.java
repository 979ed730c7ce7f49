package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Template;
import dev.chainrule.processor.model.Template.Placeholder;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what the texts of a rule say, and the details that a violation takes for them. */
final class DetailsCode {

    private final RulePlan plan;
    private final Details details;
    private final RuleNames names;
    private final Vocabulary words;
    private final Readers readers;

    DetailsCode(RulePlan plan, RuleNames names, Vocabulary words, Readers readers) {
        this.plan = plan;
        this.details = new Details(plan);
        this.names = names;
        this.words = words;
        this.readers = readers;
    }

    /** A text with nothing in braces but names of details. */
    String text(String written) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : Template.parse(written).parts()) {
            text.append(details.said(part)
                    .map(words -> words.replace("{", "{{"))
                    .orElseGet(() -> "{" + name((Placeholder) part) + "}"));
        }
        return text.toString();
    }

    private static String name(Placeholder placeholder) {
        String written = placeholder.written();
        return written.substring(1, written.length() - 1);
    }

    /** What the values are called that its texts speak of. */
    List<String> valueNames() {
        return List.copyOf(byName().keySet());
    }

    List<String> partyNames() {
        return taken().map(Asked::name).toList();
    }

    /** The values as arguments, after another. */
    CodeBlock values() {
        return arguments(byName().values().stream());
    }

    /** What the parties are called, and the parties, as arguments after another. */
    CodeBlock parties() {
        return arguments(Stream.concat(
                taken().map(asked -> asked.list() ? path(asked) : names.role(asked)),
                taken().map(asked -> CodeBlock.of("$N", names.variable(asked)))));
    }

    private static CodeBlock arguments(Stream<CodeBlock> arguments) {
        CodeBlock.Builder code = CodeBlock.builder();
        arguments.forEach(argument -> code.add(",$W$L", argument));
        return code.build();
    }

    /** The parameters that take parties. */
    private Stream<Asked> taken() {
        return plan.parameters().stream().filter(Asked::party);
    }

    private CodeBlock path(Asked asked) {
        return CodeBlock.of("$T.path($L,$W$N)", words.get("text"), names.role(asked), names.variable(asked));
    }

    /** Code for the values, by what they are called. */
    private Map<String, CodeBlock> byName() {
        Map<String, CodeBlock> values = new LinkedHashMap<>();
        details.placeholders()
                .filter(placeholder -> !isRoleOfParty(placeholder))
                .forEach(placeholder -> values.computeIfAbsent(name(placeholder), name -> value(placeholder)));
        return values;
    }

    private boolean isRoleOfParty(Placeholder placeholder) {
        return placeholder.accessors().isEmpty()
                && details.asked(placeholder).filter(Asked::party).isPresent();
    }

    private CodeBlock value(Placeholder placeholder) {
        Asked asked = details.asked(placeholder).orElseThrow();
        String variable = names.variable(asked);
        List<String> path = placeholder.accessors();
        if (path.isEmpty()) {
            return names.role(asked);
        }
        JavaType type = plan.rule().method().parameters().get(asked.index()).type();
        if (!asked.list()) {
            return readers.read(type.declared().orElseThrow(), CodeBlock.of("$N", variable), path);
        }
        String party = names.lambdas().newName("party");
        return CodeBlock.of(
                "$T.each($N,$W$N -> $L)",
                words.get("text"),
                variable,
                party,
                readers.read(type.listElement().orElseThrow(), CodeBlock.of("$N", party), path));
    }
}
