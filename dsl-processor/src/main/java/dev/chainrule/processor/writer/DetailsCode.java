package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Template;
import dev.chainrule.processor.model.Template.Placeholder;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What do the texts of a rule say, and which details does a violation take for them? */
final class DetailsCode {

    private final RulePlan plan;
    private final RuleNames names;
    private final Vocabulary words;
    private final Readers readers;

    DetailsCode(RulePlan plan, RuleNames names, Vocabulary words, Readers readers) {
        this.plan = plan;
        this.names = names;
        this.words = words;
        this.readers = readers;
    }

    /** A text with nothing in braces but names of details. */
    String text(String written) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : Template.parse(written).parts()) {
            text.append(said(part)
                    .map(words -> words.replace("{", "{{"))
                    .orElseGet(() -> "{" + name((Placeholder) part) + "}"));
        }
        return text.toString();
    }

    /** The part's words, where they are the same in every message. */
    private Optional<String> said(Template.Part part) {
        if (part instanceof Template.Literal text) {
            return Optional.of(text.text());
        } else if (part instanceof Template.Broken broken) {
            return Optional.of(broken.written());
        }
        Placeholder placeholder = (Placeholder) part;
        Optional<Asked> asked = asked(placeholder);
        if (asked.isEmpty()) {
            return Optional.of(placeholder.written());
        }
        boolean role = placeholder.accessors().isEmpty() && !asked.get().list();
        return role ? asked.get().fixed() : Optional.empty();
    }

    private static String name(Placeholder placeholder) {
        String written = placeholder.written();
        return written.substring(1, written.length() - 1);
    }

    private Optional<Asked> asked(Placeholder placeholder) {
        return plan.parameters().stream()
                .filter(asked -> asked.name().equals(placeholder.parameter()))
                .findFirst();
    }

    /** What the values are called that its texts speak of. */
    List<String> valueNames() {
        return List.copyOf(byName().keySet());
    }

    List<String> partyNames() {
        return taken().map(Asked::name).toList();
    }

    /** Whether the details are made with the object that the parameter takes. */
    boolean needs(Asked asked) {
        return asked.party()
                || placeholders()
                        .anyMatch(placeholder -> placeholder.parameter().equals(asked.name())
                                && !placeholder.accessors().isEmpty());
    }

    /** Whether the details are made with what the chain calls it. */
    boolean needsRole(Asked asked) {
        return asked.passed() && (asked.party() || byName().containsKey(asked.name()));
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
        placeholders()
                .filter(placeholder -> !isRoleOfParty(placeholder))
                .forEach(placeholder -> values.computeIfAbsent(name(placeholder), name -> value(placeholder)));
        return values;
    }

    /** What the texts do not say in words that are always the same. */
    private Stream<Placeholder> placeholders() {
        return Stream.concat(Stream.of(plan.rule().otherwise()), plan.rule().remedies().stream())
                .flatMap(text -> Template.parse(text).parts().stream())
                .filter(part -> said(part).isEmpty())
                .map(Placeholder.class::cast);
    }

    private boolean isRoleOfParty(Placeholder placeholder) {
        return placeholder.accessors().isEmpty()
                && asked(placeholder).filter(Asked::party).isPresent();
    }

    private CodeBlock value(Placeholder placeholder) {
        Asked asked = asked(placeholder).orElseThrow();
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
