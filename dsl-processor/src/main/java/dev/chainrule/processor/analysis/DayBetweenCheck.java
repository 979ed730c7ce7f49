package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Is a single day left out between two chains, or two rules, of the same parameters? Who writes so means that something holds on the last
 * day as well, as documents do that say "until 30 June".
 */
final class DayBetweenCheck implements LocalCheck {

    /**
     * What has to be alike for one to follow the other.
     *
     * @param kind rule or chain
     */
    private record Key(String kind, List<JavaType> parameters) {}

    private record Dated(Key key, Method method, Window window) {

        static Dated of(String kind, Method method, Dates dates) {
            return new Dated(new Key(kind, method.signature().parameterTypes()), method, dates.window());
        }
    }

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            Map<Key, List<Dated>> alike = Stream.concat(
                            policy.chains().stream().map(chain -> Dated.of("chain", chain.method(), chain.dates())),
                            policy.rules().stream()
                                    .map(rule -> Dated.of(Words.kind(rule), rule.method(), rule.dates())))
                    .filter(dated ->
                            !dated.window().isAlways() && !dated.window().isEmpty())
                    .collect(Collectors.groupingBy(Dated::key, LinkedHashMap::new, Collectors.toList()));
            alike.values().forEach(all -> all.forEach(one -> check(one, all, findings)));
        }
    }

    private static void check(Dated earlier, List<Dated> alike, Findings findings) {
        earlier.window()
                .until()
                .filter(end -> end.isBefore(LocalDate.MAX))
                .filter(end -> alike.stream().noneMatch(other -> other.window().contains(end)))
                .ifPresent(end -> alike.stream()
                        .filter(later -> later.window()
                                .from()
                                .filter(end.plusDays(1)::equals)
                                .isPresent())
                        .findFirst()
                        .ifPresent(later -> report(earlier, end, later, findings)));
    }

    private static void report(Dated earlier, LocalDate end, Dated later, Findings findings) {
        String kind = earlier.key().kind();
        Place place = earlier.method().place().annotation(kind.equals("chain") ? "Chain" : "Rule", "until");
        LocalDate next = end.plusDays(1);
        findings.mention(
                Catalogue.DAY_BETWEEN,
                place,
                kind,
                earlier.method().name(),
                end,
                kind,
                later.method().name(),
                next,
                end,
                next);
    }
}
