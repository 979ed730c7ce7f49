package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Kind;
import dev.chainrule.processor.oracle.Description.Param;
import dev.chainrule.processor.oracle.Description.Read;
import dev.chainrule.processor.oracle.Description.Window;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** How is a rule written down? Its parameters, the facts that it reads, and what its annotation says. */
final class RuleText {

    private final Class<?> declaring;
    private final String name;
    private final List<Param> params = new ArrayList<>();
    private final List<Read> reads = new ArrayList<>();
    private String code;
    private boolean warning;
    private String from = "";
    private String until = "";
    private String otherwise = "";
    private List<String> cites = List.of();
    private List<String> remedies = List.of();

    RuleText(Class<?> declaring, String name) {
        this.declaring = declaring;
        this.name = name;
        this.code = name;
    }

    RuleText on(String param, Class<?> type) {
        params.add(new Param(Kind.TRANSACTION, param, type, false));
        return this;
    }

    RuleText any(String param, Class<?> type) {
        params.add(new Param(Kind.PARTY, param, type, false));
        return this;
    }

    RuleText next(String param, Class<?> type) {
        params.add(new Param(Kind.PARTY, param, type, true));
        return this;
    }

    RuleText run(String param, Class<?> type) {
        params.add(new Param(Kind.RUN, param, type, false));
        return this;
    }

    RuleText nextRun(String param, Class<?> type) {
        params.add(new Param(Kind.RUN, param, type, true));
        return this;
    }

    /** The facts that may not be null, as {@code parameter.accessor.accessor}, in the order in which they are tested. */
    RuleText reads(String... facts) {
        for (String fact : facts) {
            String[] steps = fact.split("\\.");
            int param = 0;
            while (!params.get(param).name().equals(steps[0])) {
                param++;
            }
            reads.add(new Read(param, List.of(steps).subList(1, steps.length)));
        }
        return this;
    }

    RuleText code(String ownCode) {
        code = ownCode;
        return this;
    }

    RuleText warns() {
        warning = true;
        return this;
    }

    RuleText from(String date) {
        from = date;
        return this;
    }

    RuleText until(String date) {
        until = date;
        return this;
    }

    RuleText says(String template) {
        otherwise = template;
        return this;
    }

    RuleText cites(String... texts) {
        cites = List.of(texts);
        return this;
    }

    RuleText remedies(String... texts) {
        remedies = List.of(texts);
        return this;
    }

    Description.Rule done() {
        return new Description.Rule(
                declaring,
                name,
                code,
                warning,
                Window.of(from, until),
                params,
                reads,
                body(),
                otherwise,
                cites,
                remedies);
    }

    /** The rule's own method, which fails to resolve when the parameters were copied wrongly. */
    private MethodHandle body() {
        Class<?>[] types = params.stream()
                .map(param -> param.kind() == Kind.RUN ? List.class : param.type())
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .findStatic(declaring, name, MethodType.methodType(boolean.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(boolean.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(declaring.getSimpleName() + "." + name + " has other parameters", e);
        }
    }
}
