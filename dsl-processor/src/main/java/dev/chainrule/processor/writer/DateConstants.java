package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The dates on which rules come and go: each one a constant, compared with the date of the request. */
final class DateConstants {

    private final Map<LocalDate, String> constants = new TreeMap<>();

    DateConstants(BoundPolicy bound, FreeNames names) {
        for (BoundChain chain : bound.chains()) {
            for (Check check : chain.checks()) {
                Window asked = needed(check.rule().dates().window(), chain.windows());
                Stream.of(asked.from(), asked.until())
                        .flatMap(Optional::stream)
                        .forEach(date -> constants.put(date, ""));
            }
        }
        constants.replaceAll((date, none) -> names.newName(DateCode.constant(date)));
    }

    /** Adds the names to those that no variable may have. */
    void reserve(Scope scope) {
        constants.values().forEach(scope::reserve);
    }

    List<FieldSpec> fields() {
        return constants.entrySet().stream()
                .map(entry -> FieldSpec.builder(
                                LocalDate.class, entry.getValue(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(DateCode.code(entry.getKey()))
                        .build())
                .toList();
    }

    /** What must be true of the date for a rule to be in force, while the chain is; empty where it always is then. */
    Optional<CodeBlock> condition(Window rule, List<Window> chain, ChainNames names) {
        Window asked = needed(rule, chain);
        List<CodeBlock> conditions = Stream.of(
                        asked.from().map(date -> CodeBlock.of("!$N.isBefore($N)", names.local("date"), constant(date))),
                        asked.until().map(date -> CodeBlock.of("$N.isBefore($N)", names.local("date"), constant(date))))
                .flatMap(Optional::stream)
                .toList();
        return conditions.isEmpty() ? Optional.empty() : Optional.of(CodeBlock.join(conditions, " && "));
    }

    private String constant(LocalDate date) {
        return Objects.requireNonNull(constants.get(date));
    }

    /** The bounds of a rule that lie within the chain's dates. */
    private static Window needed(Window rule, List<Window> chain) {
        boolean fromNeeded =
                chain.stream().anyMatch(window -> !new Window(rule.from(), Optional.empty()).covers(window));
        boolean untilNeeded =
                chain.stream().anyMatch(window -> !new Window(Optional.empty(), rule.until()).covers(window));
        return new Window(fromNeeded ? rule.from() : Optional.empty(), untilNeeded ? rule.until() : Optional.empty());
    }
}
