"""The part of JSON Schema (draft 2020-12) that our schema uses; any other keyword fails."""

from __future__ import annotations

import re
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (type(None),),
}
_KNOWN = {
    *("$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required"),
    *("additionalProperties", "items", "minItems", "maxItems", "enum", "const", "pattern"),
    *("minimum", "maximum", "oneOf"),
}


def faults_in(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "$") -> list[str]:
    """Where and how `value` breaks `schema`; empty where it does not."""
    unknown = schema.keys() - _KNOWN
    assert not unknown, f"keyword not covered: {unknown}"
    if "$ref" in schema:
        return faults_in(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, at)
    faults: list[str] = []
    if "type" in schema and not _is(value, schema["type"]):
        return [f"{at}: not {schema['type']}"]
    if "enum" in schema and value not in schema["enum"]:
        faults.append(f"{at}: {value!r} is not one of {schema['enum']}")
    if "const" in schema and value != schema["const"]:
        faults.append(f"{at}: not {schema['const']!r}")
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        faults.append(f"{at}: {value!r} does not fit {schema['pattern']}")
    if _is(value, "number") and not (
        schema.get("minimum", value) <= value <= schema.get("maximum", value)
    ):
        faults.append(f"{at}: {value} is out of bounds")
    if isinstance(value, dict):
        faults += [f"{at}: no {key}" for key in schema.get("required", ()) if key not in value]
        properties = schema.get("properties", {})
        rest = schema.get("additionalProperties", True)
        for key, item in value.items():
            if key in properties:
                faults += faults_in(item, properties[key], root, f"{at}.{key}")
            elif isinstance(rest, dict):
                faults += faults_in(item, rest, root, f"{at}.{key}")
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            faults.append(f"{at}: {len(value)} items")
        for index, item in enumerate(value):
            faults += faults_in(item, schema.get("items", {}), root, f"{at}[{index}]")
    if "oneOf" in schema:
        tries = [faults_in(value, choice, root, at) for choice in schema["oneOf"]]
        if sum(not found for found in tries) != 1:
            faults += [fault for found in tries for fault in found] or [f"{at}: fits several"]
    return faults


def _is(value: Any, wanted: str | list[str]) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    if isinstance(value, bool):
        return "boolean" in names
    return any(isinstance(value, _TYPES[name]) for name in names)
