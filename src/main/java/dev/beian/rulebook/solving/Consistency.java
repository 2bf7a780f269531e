package dev.beian.rulebook.solving;

import dev.beian.rulebook.solving.Claim.AtMost;
import dev.beian.rulebook.solving.Claim.Has;
import dev.beian.rulebook.solving.Claim.Same;
import dev.beian.rulebook.solving.Claim.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether claims can hold together. */
public final class Consistency {

  private static final int MOST_BRANCHES = 4096;

  private final Map<String, String> same = new HashMap<>();
  private final Map<String, Set<String>> values = new HashMap<>();

  private Consistency() {}

  /**
   * Whether tests can hold together.
   *
   * @param tests what each claims: one of several lists of claims. Where there are too many
   *     combinations to try, they are taken to be possible
   */
  public static boolean possible(List<List<List<Claim>>> tests) {
    return possible(tests, 0, new ArrayList<>(), new int[1]);
  }

  private static boolean possible(
      List<List<List<Claim>>> tests, int at, List<Claim> chosen, int[] tried) {
    if (++tried[0] > MOST_BRANCHES) {
      return true;
    }
    if (!new Consistency().holds(chosen)) {
      return false;
    }
    if (at == tests.size()) {
      return true;
    }
    for (List<Claim> alternative : tests.get(at)) {
      List<Claim> more = new ArrayList<>(chosen);
      more.addAll(alternative);
      if (possible(tests, at + 1, more, tried)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim instanceof Same equal && equal.holds()) {
        join(equal.one(), equal.other());
      }
    }
    return apart(claims) && sets(claims) && numbers(claims);
  }

  private String root(Thing thing) {
    String root = thing.name();
    while (same.containsKey(root)) {
      root = same.getOrDefault(root, root);
    }
    if (!values.containsKey(root) && !thing.values().isEmpty()) {
      values.put(root, new TreeSet<>(thing.values()));
    }
    return root;
  }

  private void join(Thing one, Thing other) {
    String first = root(one);
    String second = root(other);
    if (first.equals(second)) {
      return;
    }
    Set<String> left = values.get(first);
    Set<String> right = values.get(second);
    same.put(first, second);
    if (left != null) {
      Set<String> both = new TreeSet<>(left);
      if (right != null) {
        both.retainAll(right);
      }
      values.put(second, both);
    }
  }

  /** Takes out what values are claimed not to be; whether something is left for each. */
  private boolean apart(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim instanceof Same unequal && !unequal.holds()) {
        String one = root(unequal.one());
        String other = root(unequal.other());
        if (one.equals(other)) {
          return false;
        }
        takeOut(one, other);
        takeOut(other, one);
      }
    }
    return values.values().stream().noneMatch(Set::isEmpty);
  }

  private void takeOut(String from, String fixed) {
    Set<String> only = values.get(fixed);
    Set<String> left = values.get(from);
    if (only != null && left != null && only.size() == 1) {
      left.removeAll(only);
    }
  }

  private boolean sets(List<Claim> claims) {
    Set<String> has = new HashSet<>();
    Set<String> lacks = new HashSet<>();
    for (Claim claim : claims) {
      if (claim instanceof Has member) {
        String value = root(member.value());
        Set<String> only = values.get(value);
        String key = only != null && only.size() == 1 ? "=" + only.iterator().next() : value;
        (member.holds() ? has : lacks).add(root(member.set()) + " " + key);
      }
    }
    has.retainAll(lacks);
    return has.isEmpty();
  }

  /** Whether no number must be less than itself. */
  private boolean numbers(List<Claim> claims) {
    Map<String, Map<String, Long>> most = new HashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof AtMost order) {
        bound(most, order);
      }
    }
    List<String> names = List.copyOf(most.keySet());
    for (String by : names) {
      for (String from : names) {
        Long first = bound(most, from, by);
        for (String to : names) {
          Long second = bound(most, by, to);
          if (first != null && second != null) {
            most.computeIfAbsent(from, name -> new HashMap<>())
                .merge(to, first + second, Math::min);
          }
        }
      }
    }
    return names.stream()
        .allMatch(name -> most.getOrDefault(name, Map.of()).getOrDefault(name, 0L) >= 0);
  }

  private static @org.jspecify.annotations.Nullable Long bound(
      Map<String, Map<String, Long>> most, String from, String to) {
    return most.getOrDefault(from, Map.of()).get(to);
  }

  /** Notes a bound; a number that stands for itself is so far from nought. */
  private static void bound(Map<String, Map<String, Long>> most, AtMost order) {
    String one = order.one().isLiteral() ? "" : order.one().name();
    String other = order.other().isLiteral() ? "" : order.other().name();
    long more =
        order.more()
            + (order.other().isLiteral() ? order.other().number() : 0)
            - (order.one().isLiteral() ? order.one().number() : 0);
    most.computeIfAbsent(one, name -> new HashMap<>()).merge(other, more, Math::min);
    most.computeIfAbsent(other, name -> new HashMap<>());
  }
}
