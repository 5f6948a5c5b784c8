{
 "patcher": {
  "fileversion": 1,
  "appversion": {
   "major": 8,
   "minor": 5,
   "revision": 0,
   "architecture": "x64",
   "modernui": 1
  },
  "classnamespace": "box",
  "rect": [
   60.0,
   100.0,
   1606.0,
   820.0
  ],
  "openinpresentation": 1,
  "bglocked": 0,
  "default_fontsize": 11.0,
  "default_fontname": "Arial",
  "editing_bgcolor": [
   0.086,
   0.094,
   0.11,
   1.0
  ],
  "locked_bgcolor": [
   0.086,
   0.094,
   0.11,
   1.0
  ],
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.1,
      0.03,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      6.0,
      6.0,
      198.0,
      241.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Transport",
     "presentation": 1,
     "presentation_rect": [
      6.0,
      6.0,
      198.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.1,
      0.03,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      210.0,
      6.0,
      198.0,
      241.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Feel",
     "presentation": 1,
     "presentation_rect": [
      210.0,
      6.0,
      198.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.1,
      0.07,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      414.0,
      6.0,
      1186.0,
      241.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Latents",
     "presentation": 1,
     "presentation_rect": [
      414.0,
      6.0,
      1186.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.09,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      6.0,
      253.0,
      250.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Every voice",
     "presentation": 1,
     "presentation_rect": [
      6.0,
      253.0,
      250.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.11,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      262.0,
      253.0,
      250.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Voice 1",
     "presentation": 1,
     "presentation_rect": [
      262.0,
      253.0,
      250.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.11,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      518.0,
      253.0,
      250.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Voice 2",
     "presentation": 1,
     "presentation_rect": [
      518.0,
      253.0,
      250.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.1,
      0.07,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      774.0,
      253.0,
      330.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Moves",
     "presentation": 1,
     "presentation_rect": [
      774.0,
      253.0,
      330.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.06,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      253.0,
      490.0,
      305.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.376,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Places",
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      253.0,
      490.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.03,
      0.11,
      0.125,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      564.0,
      490.0,
      122.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.188,
      0.69,
      0.784,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Scenes and MIDI knobs",
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      564.0,
      490.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.1,
      0.03,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      692.0,
      490.0,
      122.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Ports: what leaves how much later",
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      692.0,
      490.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "udpsend 127.0.0.1 9000"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      220.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "metro 20000 @active 1"
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      400.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "/subscribe 9001"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "play",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport play",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport play",
       "parameter_shortname": "play",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1 starts the clock at a bar line, 0 stops it and ends every note.",
     "text": "play",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      34.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/play"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "record",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "record",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "record",
       "parameter_shortname": "record",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: write both players to a new MIDI file in the recordings folder, 0: end it. Where no file can be written it is 0 again by itself. The log beside it, begun in the midst, is played again with other dice.",
     "text": "record",
     "presentation": 1,
     "presentation_rect": [
      108.0,
      34.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /record"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.439,
      0.132,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport tap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport tap",
       "parameter_shortname": "tap tempo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "A tap in the tempo wanted, a beat of the meter each: the median of the last eight intervals counts, from the second tap on. After 2 s of nothing it begins anew.",
     "text": "tap tempo",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      73.0,
      90.0,
      32.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "/transport/tap"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.439,
      0.132,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "record keep",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "record keep",
       "parameter_shortname": "keep last bars",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "What was that? Write the last bars, which were played already, to a new MIDI file.",
     "text": "keep last bars",
     "presentation": 1,
     "presentation_rect": [
      108.0,
      73.0,
      90.0,
      32.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "/record/keep"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "send clock",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport clock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport clock",
       "parameter_shortname": "send clock",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: send MIDI clock, for others to follow, with start, stop, song position and continue: to the port of --clock-out, else to output 1.",
     "text": "send clock",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      111.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/clock"
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.439,
      0.132,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "panic",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "panic",
       "parameter_shortname": "panic: silence",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Silence everything at once. 0 is ignored, so that a button's release does nothing.",
     "text": "panic: silence",
     "presentation": 1,
     "presentation_rect": [
      108.0,
      111.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "/panic"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "tempo, bpm",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      150.0,
      186.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport tempo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport tempo",
       "parameter_shortname": "tempo, bpm",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 20.0,
       "parameter_mmax": 300.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        120.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 2.285
      }
     },
     "hint": "Quarter notes to the minute.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      163.0,
      186.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/tempo"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "follows the beat of",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      189.0,
      186.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      120.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport source",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport source",
       "parameter_shortname": "follows the beat of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "internal",
        "midi",
        "link"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose beat it follows: its own, that of the MIDI clock at its input (with start, stop and song position), or an Ableton Link session's.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      207.0,
      186.0,
      34.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/source"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "metre",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      34.0,
      186.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      120.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 2,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport meter",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport meter",
       "parameter_shortname": "metre",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 7,
       "parameter_enum": [
        "4/4",
        "3/4",
        "2/4",
        "5/4",
        "6/8",
        "7/8",
        "9/8",
        "12/8"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Beats of a bar and what they are: one of these, or another of 1 \u2026 32 beats of a 2nd, 4th, 8th or 16th. It comes at a bar line, when all voices are ready for it: mostly that after next. An answer that is under way ends there.",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      48.0,
      186.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/meter"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "swing, %",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      77.0,
      186.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport swing",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport swing",
       "parameter_shortname": "swing, %",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 50,
       "parameter_mmax": 75,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        50.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much of a pair of notes the first lasts: 50 is straight, 66.7 a triplet's. What is set holds from the next quarter note on, and wins over what is heard; it begins with eighths unless /transport/swing/grid says sixteenths. In a metre whose beats are not whole pairs all is straight.",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      91.0,
      186.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/swing"
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "swing of",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      119.0,
      186.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      120.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport swing grid",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport swing grid",
       "parameter_shortname": "swing of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "auto",
        "eighths",
        "sixteenths"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Which notes are swung. auto: eighths, as far as you swing them yourself.",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      133.0,
      186.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/swing/grid"
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "click",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport click",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport click",
       "parameter_shortname": "click",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: a click on every beat, to the MIDI output and on the page. It is no part of recordings, and no voice hears it.",
     "text": "click",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      162.0,
      90.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/click"
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "count-in, bars",
     "presentation": 1,
     "presentation_rect": [
      312.0,
      162.0,
      90.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport count_in",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport count_in",
       "parameter_shortname": "count-in, bars",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 4,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "So many bars of clicks before the first that voices play in, at each start of its own clock. They are told as bars up to 0, and the clock that is sent starts after them.",
     "presentation": 1,
     "presentation_rect": [
      312.0,
      176.0,
      90.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/count_in"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "the click's MIDI channel",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      204.0,
      186.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport click channel",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport click channel",
       "parameter_shortname": "the click's MIDI channel",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 16,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        10
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The MIDI channel of the click, which is General MIDI's wood block: high on bar lines (note 76), low on beats (77).",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      218.0,
      186.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/click/channel"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density",
     "presentation": 1,
     "presentation_rect": [
      420.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 1",
       "parameter_shortname": "density",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      420.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/1"
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mean pitch",
     "presentation": 1,
     "presentation_rect": [
      479.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 2",
       "parameter_shortname": "mean pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      479.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/2"
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "range",
     "presentation": 1,
     "presentation_rect": [
      538.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 3",
       "parameter_shortname": "range",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      538.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/3"
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "syncopation",
     "presentation": 1,
     "presentation_rect": [
      597.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 4",
       "parameter_shortname": "syncopation",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      597.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/4"
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "repetition",
     "presentation": 1,
     "presentation_rect": [
      656.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 5",
       "parameter_shortname": "repetition",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      656.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/5"
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 1",
     "presentation": 1,
     "presentation_rect": [
      715.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 6",
       "parameter_shortname": "shape 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      715.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/6"
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 2",
     "presentation": 1,
     "presentation_rect": [
      774.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 7",
       "parameter_shortname": "shape 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      774.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/7"
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 3",
     "presentation": 1,
     "presentation_rect": [
      833.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 8",
       "parameter_shortname": "shape 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      833.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/8"
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 4",
     "presentation": 1,
     "presentation_rect": [
      892.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 9",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 9",
       "parameter_shortname": "shape 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      892.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/9"
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 5",
     "presentation": 1,
     "presentation_rect": [
      951.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 10",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 10",
       "parameter_shortname": "shape 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      951.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/10"
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 6",
     "presentation": 1,
     "presentation_rect": [
      1010.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 11",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 11",
       "parameter_shortname": "shape 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1010.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/11"
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 7",
     "presentation": 1,
     "presentation_rect": [
      1069.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 12",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 12",
       "parameter_shortname": "shape 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1069.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/12"
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 8",
     "presentation": 1,
     "presentation_rect": [
      1128.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 13",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 13",
       "parameter_shortname": "shape 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1128.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/13"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 9",
     "presentation": 1,
     "presentation_rect": [
      1187.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 14",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 14",
       "parameter_shortname": "shape 9",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1187.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/14"
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 10",
     "presentation": 1,
     "presentation_rect": [
      1246.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 15",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 15",
       "parameter_shortname": "shape 10",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1246.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/15"
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 11",
     "presentation": 1,
     "presentation_rect": [
      1305.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 16",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 16",
       "parameter_shortname": "shape 11",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1305.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/16"
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 12",
     "presentation": 1,
     "presentation_rect": [
      1364.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 17",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 17",
       "parameter_shortname": "shape 12",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1364.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/17"
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 13",
     "presentation": 1,
     "presentation_rect": [
      1423.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 18",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 18",
       "parameter_shortname": "shape 13",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1423.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/18"
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 14",
     "presentation": 1,
     "presentation_rect": [
      1482.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 19",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 19",
       "parameter_shortname": "shape 14",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1482.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-115",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/19"
    }
   },
   {
    "box": {
     "id": "obj-116",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 15",
     "presentation": 1,
     "presentation_rect": [
      1541.0,
      34.0,
      53.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 20",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 20",
       "parameter_shortname": "shape 15",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1541.0,
      52.0,
      53.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-118",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/20"
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      440.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      281.0,
      116.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/enable"
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      440.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "solo",
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam solo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam solo",
       "parameter_shortname": "solo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: while any voice is solo, only those that are play; the others' notes end.",
     "text": "solo",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      281.0,
      116.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/solo"
    }
   },
   {
    "box": {
     "id": "obj-123",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      320.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-124",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      600.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      338.0,
      238.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/mode"
    }
   },
   {
    "box": {
     "id": "obj-126",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "model",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      380.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-127",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      600.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 2,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "model select",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "model select",
       "parameter_shortname": "model",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 4,
       "parameter_enum": [
        "chord-lstm",
        "folk-ae",
        "folk-vae",
        "melody-lstm",
        "morph"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        3
       ]
      }
     },
     "hint": "The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      398.0,
      238.0,
      35.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /model/select"
    }
   },
   {
    "box": {
     "id": "obj-129",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "level",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      439.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-130",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam level",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam level",
       "parameter_shortname": "level",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How loud: the velocity of each note of the voice times this. 0: unheard.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      452.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/level"
    }
   },
   {
    "box": {
     "id": "obj-132",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "octaves",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      439.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-133",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam register",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam register",
       "parameter_shortname": "octaves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice plays above or below where it would.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      452.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/register"
    }
   },
   {
    "box": {
     "id": "obj-135",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      479.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-136",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      492.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/temperature"
    }
   },
   {
    "box": {
     "id": "obj-138",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      479.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      492.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/density"
    }
   },
   {
    "box": {
     "id": "obj-141",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "hears the notes of",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      518.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-142",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      600.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam hears",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam hears",
       "parameter_shortname": "hears the notes of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "performer",
        "voices",
        "all"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose notes the voice goes on from, beside its own: yours, the other voices', or all.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      536.0,
      238.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-143",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/hears"
    }
   },
   {
    "box": {
     "id": "obj-144",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "closeness: to you",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      578.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-145",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam closeness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam closeness",
       "parameter_shortname": "closeness: to you",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      591.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-146",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/closeness"
    }
   },
   {
    "box": {
     "id": "obj-147",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "cadence: closed ends",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      578.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-148",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam cadence",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam cadence",
       "parameter_shortname": "cadence: closed ends",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.9
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How often an answer closes: with a longer note of the key's triad. 0: open ends.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      591.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-149",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/cadence"
    }
   },
   {
    "box": {
     "id": "obj-150",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "top p: wilder",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      617.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-151",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam top_p",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam top_p",
       "parameter_shortname": "top p: wilder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.95
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "Choose only among the likeliest notes that share this much of the probability.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      630.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-152",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/top_p"
    }
   },
   {
    "box": {
     "id": "obj-153",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "lean: follows",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      617.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-154",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam lean",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam lean",
       "parameter_shortname": "lean: follows",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much a melody follows the phrase of a decoder voice, so that its latents steer it.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      630.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-155",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/lean"
    }
   },
   {
    "box": {
     "id": "obj-156",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "lowest pitch",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      656.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-157",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam lowest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam lowest",
       "parameter_shortname": "lowest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The lowest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      669.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-158",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/lowest"
    }
   },
   {
    "box": {
     "id": "obj-159",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "highest pitch",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      656.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-160",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam highest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam highest",
       "parameter_shortname": "highest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        127
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The highest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      669.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-161",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/highest"
    }
   },
   {
    "box": {
     "id": "obj-162",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "MIDI channel",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-163",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam channel",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam channel",
       "parameter_shortname": "MIDI channel",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 16,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The MIDI channel the voice plays on.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-164",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/channel"
    }
   },
   {
    "box": {
     "id": "obj-165",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output",
     "presentation": 1,
     "presentation_rect": [
      73.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-166",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam output",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam output",
       "parameter_shortname": "output",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the MIDI output the voice plays on; what sounds ends where it began. Where there is none of that number: output 1.",
     "presentation": 1,
     "presentation_rect": [
      73.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-167",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/output"
    }
   },
   {
    "box": {
     "id": "obj-168",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "program",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-169",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam program",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam program",
       "parameter_shortname": "program",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 128,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The program (sound) chosen on the voice's output and channel, counted from 1; 0: none is sent. Sent again when the voice moves and when the port is back.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-170",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/program"
    }
   },
   {
    "box": {
     "id": "obj-171",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "decoder voice",
     "presentation": 1,
     "presentation_rect": [
      195.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-172",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam lean_on",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam lean_on",
       "parameter_shortname": "decoder voice",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the decoder voice to lean on; 0: the first there is.",
     "presentation": 1,
     "presentation_rect": [
      195.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-173",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/lean_on"
    }
   },
   {
    "box": {
     "id": "obj-174",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "humanise: off the beat",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      735.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-175",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam humanise",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam humanise",
       "parameter_shortname": "humanise: off the beat",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 30,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far off the beat its notes typically are, early or late, drifting as hands do; at most twice that. It is decided as much earlier, so what you play is followed that much later.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      748.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-176",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/humanise"
    }
   },
   {
    "box": {
     "id": "obj-177",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "humanise: loudness",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      735.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-178",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam humanise velocity",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam humanise velocity",
       "parameter_shortname": "humanise: loudness",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 30,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far off the velocity of its notes typically is.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      748.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-179",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/humanise/velocity"
    }
   },
   {
    "box": {
     "id": "obj-180",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "scale: auto is the key it hears",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      775.0,
      238.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-181",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      760.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam scale",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam scale",
       "parameter_shortname": "scale: auto is the key it hears",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "auto"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      788.0,
      238.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-182",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/scale"
    }
   },
   {
    "box": {
     "id": "obj-183",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      281.0,
      116.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-184",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/enable"
    }
   },
   {
    "box": {
     "id": "obj-185",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "solo",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 solo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 solo",
       "parameter_shortname": "solo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: while any voice is solo, only those that are play; the others' notes end.",
     "text": "solo",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      281.0,
      116.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-186",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/solo"
    }
   },
   {
    "box": {
     "id": "obj-187",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      320.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-188",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      760.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      338.0,
      238.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-189",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/mode"
    }
   },
   {
    "box": {
     "id": "obj-190",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "model",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      380.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-191",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      760.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 2,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 model",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 model",
       "parameter_shortname": "model",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 4,
       "parameter_enum": [
        "chord-lstm",
        "folk-ae",
        "folk-vae",
        "melody-lstm",
        "morph"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        3
       ]
      }
     },
     "hint": "The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      398.0,
      238.0,
      35.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-192",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/model"
    }
   },
   {
    "box": {
     "id": "obj-193",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "level",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      439.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-194",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 level",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 level",
       "parameter_shortname": "level",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How loud: the velocity of each note of the voice times this. 0: unheard.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      452.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-195",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/level"
    }
   },
   {
    "box": {
     "id": "obj-196",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "octaves",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      439.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-197",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 register",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 register",
       "parameter_shortname": "octaves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice plays above or below where it would.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      452.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-198",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/register"
    }
   },
   {
    "box": {
     "id": "obj-199",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      479.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-200",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      492.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-201",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/temperature"
    }
   },
   {
    "box": {
     "id": "obj-202",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      479.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-203",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      492.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-204",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/density"
    }
   },
   {
    "box": {
     "id": "obj-205",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "hears the notes of",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      518.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-206",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      920.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 hears",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 hears",
       "parameter_shortname": "hears the notes of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "performer",
        "voices",
        "all"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose notes the voice goes on from, beside its own: yours, the other voices', or all.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      536.0,
      238.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-207",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/hears"
    }
   },
   {
    "box": {
     "id": "obj-208",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "closeness: to you",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      578.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-209",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 closeness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 closeness",
       "parameter_shortname": "closeness: to you",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      591.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-210",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/closeness"
    }
   },
   {
    "box": {
     "id": "obj-211",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "cadence: closed ends",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      578.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-212",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 cadence",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 cadence",
       "parameter_shortname": "cadence: closed ends",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.9
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How often an answer closes: with a longer note of the key's triad. 0: open ends.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      591.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-213",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/cadence"
    }
   },
   {
    "box": {
     "id": "obj-214",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "top p: wilder",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      617.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-215",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 top_p",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 top_p",
       "parameter_shortname": "top p: wilder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.95
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "Choose only among the likeliest notes that share this much of the probability.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      630.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-216",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/top_p"
    }
   },
   {
    "box": {
     "id": "obj-217",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "lean: follows",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      617.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-218",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 lean",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 lean",
       "parameter_shortname": "lean: follows",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much a melody follows the phrase of a decoder voice, so that its latents steer it.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      630.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-219",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/lean"
    }
   },
   {
    "box": {
     "id": "obj-220",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "lowest pitch",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      656.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-221",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 lowest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 lowest",
       "parameter_shortname": "lowest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The lowest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      669.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-222",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/lowest"
    }
   },
   {
    "box": {
     "id": "obj-223",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "highest pitch",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      656.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-224",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 highest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 highest",
       "parameter_shortname": "highest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        127
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The highest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      669.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-225",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/highest"
    }
   },
   {
    "box": {
     "id": "obj-226",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "MIDI channel",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-227",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 channel",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 channel",
       "parameter_shortname": "MIDI channel",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 16,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The MIDI channel the voice plays on.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-228",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/channel"
    }
   },
   {
    "box": {
     "id": "obj-229",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output",
     "presentation": 1,
     "presentation_rect": [
      329.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-230",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 output",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 output",
       "parameter_shortname": "output",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the MIDI output the voice plays on; what sounds ends where it began. Where there is none of that number: output 1.",
     "presentation": 1,
     "presentation_rect": [
      329.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-231",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/output"
    }
   },
   {
    "box": {
     "id": "obj-232",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "program",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-233",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 program",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 program",
       "parameter_shortname": "program",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 128,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The program (sound) chosen on the voice's output and channel, counted from 1; 0: none is sent. Sent again when the voice moves and when the port is back.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-234",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/program"
    }
   },
   {
    "box": {
     "id": "obj-235",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "decoder voice",
     "presentation": 1,
     "presentation_rect": [
      451.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-236",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 lean_on",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 lean_on",
       "parameter_shortname": "decoder voice",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the decoder voice to lean on; 0: the first there is.",
     "presentation": 1,
     "presentation_rect": [
      451.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-237",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/lean_on"
    }
   },
   {
    "box": {
     "id": "obj-238",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "humanise: off the beat",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      735.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-239",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 humanise",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 humanise",
       "parameter_shortname": "humanise: off the beat",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 30,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far off the beat its notes typically are, early or late, drifting as hands do; at most twice that. It is decided as much earlier, so what you play is followed that much later.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      748.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-240",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/humanise"
    }
   },
   {
    "box": {
     "id": "obj-241",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "humanise: loudness",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      735.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-242",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 humanise velocity",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 humanise velocity",
       "parameter_shortname": "humanise: loudness",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 30,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far off the velocity of its notes typically is.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      748.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-243",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/humanise/velocity"
    }
   },
   {
    "box": {
     "id": "obj-244",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "scale: auto is the key it hears",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      775.0,
      238.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-245",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1080.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 scale",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 scale",
       "parameter_shortname": "scale: auto is the key it hears",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "auto"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      788.0,
      238.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-246",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/scale"
    }
   },
   {
    "box": {
     "id": "obj-247",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1080.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      281.0,
      116.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-248",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/enable"
    }
   },
   {
    "box": {
     "id": "obj-249",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1080.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "solo",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 solo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 solo",
       "parameter_shortname": "solo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: while any voice is solo, only those that are play; the others' notes end.",
     "text": "solo",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      281.0,
      116.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-250",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/solo"
    }
   },
   {
    "box": {
     "id": "obj-251",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      320.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-252",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1080.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      338.0,
      238.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-253",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/mode"
    }
   },
   {
    "box": {
     "id": "obj-254",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "model",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      380.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-255",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1080.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 2,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 model",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 model",
       "parameter_shortname": "model",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 4,
       "parameter_enum": [
        "chord-lstm",
        "folk-ae",
        "folk-vae",
        "melody-lstm",
        "morph"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        3
       ]
      }
     },
     "hint": "The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      398.0,
      238.0,
      35.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-256",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/model"
    }
   },
   {
    "box": {
     "id": "obj-257",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "level",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      439.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-258",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 level",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 level",
       "parameter_shortname": "level",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How loud: the velocity of each note of the voice times this. 0: unheard.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      452.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-259",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/level"
    }
   },
   {
    "box": {
     "id": "obj-260",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "octaves",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      439.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-261",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 register",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 register",
       "parameter_shortname": "octaves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice plays above or below where it would.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      452.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-262",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/register"
    }
   },
   {
    "box": {
     "id": "obj-263",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      479.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-264",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      492.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-265",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/temperature"
    }
   },
   {
    "box": {
     "id": "obj-266",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      479.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-267",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      492.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-268",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/density"
    }
   },
   {
    "box": {
     "id": "obj-269",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "hears the notes of",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      518.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-270",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1240.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 hears",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 hears",
       "parameter_shortname": "hears the notes of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "performer",
        "voices",
        "all"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose notes the voice goes on from, beside its own: yours, the other voices', or all.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      536.0,
      238.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-271",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/hears"
    }
   },
   {
    "box": {
     "id": "obj-272",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "closeness: to you",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      578.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-273",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 closeness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 closeness",
       "parameter_shortname": "closeness: to you",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      591.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-274",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/closeness"
    }
   },
   {
    "box": {
     "id": "obj-275",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "cadence: closed ends",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      578.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-276",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 cadence",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 cadence",
       "parameter_shortname": "cadence: closed ends",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.9
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How often an answer closes: with a longer note of the key's triad. 0: open ends.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      591.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-277",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/cadence"
    }
   },
   {
    "box": {
     "id": "obj-278",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "top p: wilder",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      617.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-279",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 top_p",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 top_p",
       "parameter_shortname": "top p: wilder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.95
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "Choose only among the likeliest notes that share this much of the probability.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      630.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-280",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/top_p"
    }
   },
   {
    "box": {
     "id": "obj-281",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "lean: follows",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      617.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-282",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 lean",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 lean",
       "parameter_shortname": "lean: follows",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much a melody follows the phrase of a decoder voice, so that its latents steer it.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      630.0,
      116.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-283",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/lean"
    }
   },
   {
    "box": {
     "id": "obj-284",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "lowest pitch",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      656.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-285",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 lowest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 lowest",
       "parameter_shortname": "lowest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The lowest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      669.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-286",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/lowest"
    }
   },
   {
    "box": {
     "id": "obj-287",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "highest pitch",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      656.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-288",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 highest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 highest",
       "parameter_shortname": "highest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        127
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The highest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      669.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-289",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/highest"
    }
   },
   {
    "box": {
     "id": "obj-290",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "MIDI channel",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-291",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 channel",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 channel",
       "parameter_shortname": "MIDI channel",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 16,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The MIDI channel the voice plays on.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-292",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/channel"
    }
   },
   {
    "box": {
     "id": "obj-293",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output",
     "presentation": 1,
     "presentation_rect": [
      585.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-294",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 output",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 output",
       "parameter_shortname": "output",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the MIDI output the voice plays on; what sounds ends where it began. Where there is none of that number: output 1.",
     "presentation": 1,
     "presentation_rect": [
      585.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-295",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/output"
    }
   },
   {
    "box": {
     "id": "obj-296",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "program",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-297",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 program",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 program",
       "parameter_shortname": "program",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 128,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The program (sound) chosen on the voice's output and channel, counted from 1; 0: none is sent. Sent again when the voice moves and when the port is back.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-298",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/program"
    }
   },
   {
    "box": {
     "id": "obj-299",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "decoder voice",
     "presentation": 1,
     "presentation_rect": [
      707.0,
      696.0,
      55.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-300",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1400.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 lean_on",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 lean_on",
       "parameter_shortname": "decoder voice",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the decoder voice to lean on; 0: the first there is.",
     "presentation": 1,
     "presentation_rect": [
      707.0,
      709.0,
      55.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-301",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/lean_on"
    }
   },
   {
    "box": {
     "id": "obj-302",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "humanise: off the beat",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      735.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-303",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1400.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 humanise",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 humanise",
       "parameter_shortname": "humanise: off the beat",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 30,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far off the beat its notes typically are, early or late, drifting as hands do; at most twice that. It is decided as much earlier, so what you play is followed that much later.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      748.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-304",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/humanise"
    }
   },
   {
    "box": {
     "id": "obj-305",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "humanise: loudness",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      735.0,
      116.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-306",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1400.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 humanise velocity",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 humanise velocity",
       "parameter_shortname": "humanise: loudness",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 30,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far off the velocity of its notes typically is.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      748.0,
      116.0,
      21.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-307",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/humanise/velocity"
    }
   },
   {
    "box": {
     "id": "obj-308",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "scale: auto is the key it hears",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      775.0,
      238.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-309",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1400.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 scale",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 scale",
       "parameter_shortname": "scale: auto is the key it hears",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "auto"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      788.0,
      238.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-310",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/scale"
    }
   },
   {
    "box": {
     "id": "obj-311",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent reset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent reset",
       "parameter_shortname": "to the mean",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Back to the mean of every latent.",
     "text": "to the mean",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      281.0,
      102.0,
      127.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-312",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/latent/reset"
    }
   },
   {
    "box": {
     "id": "obj-313",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent random",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent random",
       "parameter_shortname": "a new place",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Some other place; 1: as far off as the training data lie, 0: the mean.",
     "text": "a new place",
     "presentation": 1,
     "presentation_rect": [
      888.0,
      281.0,
      102.0,
      127.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-314",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/latent/random"
    }
   },
   {
    "box": {
     "id": "obj-315",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent encode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent encode",
       "parameter_shortname": "what I played",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Start from what you played last: the place where the model hears that phrase.",
     "text": "what I played",
     "presentation": 1,
     "presentation_rect": [
      996.0,
      281.0,
      102.0,
      127.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-316",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/latent/encode"
    }
   },
   {
    "box": {
     "id": "obj-317",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "a move is heard at the next",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      414.0,
      318.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-318",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1400.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent lands",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent lands",
       "parameter_shortname": "a move is heard at the next",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "step",
        "beat",
        "bar",
        "phrase"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "When a move through the latent space is heard: at the next step, beat, bar or phrase.",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      432.0,
      318.0,
      109.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-319",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/lands"
    }
   },
   {
    "box": {
     "id": "obj-320",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "slew: takes so many",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      547.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-321",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1400.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent slew",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent slew",
       "parameter_shortname": "slew: takes so many",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 64,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How long the way to a new place takes, in beats or seconds; 0: none.",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      565.0,
      156.0,
      110.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-322",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/slew"
    }
   },
   {
    "box": {
     "id": "obj-323",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "counted in",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      547.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-324",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1400.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent slew unit",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent slew unit",
       "parameter_shortname": "counted in",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "beats",
        "seconds"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "What /latent/slew counts.",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      565.0,
      156.0,
      110.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-325",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/slew/unit"
    }
   },
   {
    "box": {
     "id": "obj-326",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "drift: strays so far",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      681.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-327",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1400.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent drift",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent drift",
       "parameter_shortname": "drift: strays so far",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice strays from its place by itself.",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      699.0,
      156.0,
      109.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-328",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/drift"
    }
   },
   {
    "box": {
     "id": "obj-329",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "so fast",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      681.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-330",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1400.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent drift rate",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent drift rate",
       "parameter_shortname": "so fast",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0.01,
       "parameter_mmax": 4,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.25
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 4.392
      }
     },
     "hint": "How fast it strays.",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      699.0,
      156.0,
      109.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-331",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/drift/rate"
    }
   },
   {
    "box": {
     "id": "obj-332",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "morph among places 1 2 / 3 4",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      281.0,
      478.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-333",
     "maxclass": "pictslider",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1560.0,
      120.0,
      22.0
     ],
     "hint": "Go among four places: x from the first to the second, y from these to the third and fourth. What is empty counts as the mean.",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      299.0,
      478.0,
      137.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-334",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "expr $f1 / 127."
    }
   },
   {
    "box": {
     "id": "obj-335",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1640.0,
      120.0,
      22.0
     ],
     "text": "expr 1. - $f1 / 127."
    }
   },
   {
    "box": {
     "id": "obj-336",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1680.0,
      120.0,
      22.0
     ],
     "text": "pak 0. 0."
    }
   },
   {
    "box": {
     "id": "obj-337",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      85.0,
      1680.0,
      120.0,
      22.0
     ],
     "text": "prepend /place/morph"
    }
   },
   {
    "box": {
     "id": "obj-338",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 1",
       "parameter_shortname": "keep 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      442.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-339",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 1"
    }
   },
   {
    "box": {
     "id": "obj-340",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 2",
       "parameter_shortname": "keep 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      442.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-341",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 2"
    }
   },
   {
    "box": {
     "id": "obj-342",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 3",
       "parameter_shortname": "keep 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      442.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-343",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 3"
    }
   },
   {
    "box": {
     "id": "obj-344",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 4",
       "parameter_shortname": "keep 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      442.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-345",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 4"
    }
   },
   {
    "box": {
     "id": "obj-346",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 5",
       "parameter_shortname": "keep 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      442.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-347",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 5"
    }
   },
   {
    "box": {
     "id": "obj-348",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 6",
       "parameter_shortname": "keep 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      442.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-349",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 6"
    }
   },
   {
    "box": {
     "id": "obj-350",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 7",
       "parameter_shortname": "keep 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      442.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-351",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 7"
    }
   },
   {
    "box": {
     "id": "obj-352",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 8",
       "parameter_shortname": "keep 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      442.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-353",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/store 8"
    }
   },
   {
    "box": {
     "id": "obj-354",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 1",
       "parameter_shortname": "go 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      500.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-355",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 1"
    }
   },
   {
    "box": {
     "id": "obj-356",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 2",
       "parameter_shortname": "go 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      500.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-357",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 2"
    }
   },
   {
    "box": {
     "id": "obj-358",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 3",
       "parameter_shortname": "go 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      500.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-359",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 3"
    }
   },
   {
    "box": {
     "id": "obj-360",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 4",
       "parameter_shortname": "go 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      500.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-361",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 4"
    }
   },
   {
    "box": {
     "id": "obj-362",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 5",
       "parameter_shortname": "go 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      500.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-363",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 5"
    }
   },
   {
    "box": {
     "id": "obj-364",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 6",
       "parameter_shortname": "go 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      500.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-365",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 6"
    }
   },
   {
    "box": {
     "id": "obj-366",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 7",
       "parameter_shortname": "go 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      500.0,
      55.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-367",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 7"
    }
   },
   {
    "box": {
     "id": "obj-368",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 8",
       "parameter_shortname": "go 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      500.0,
      54.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-369",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 8"
    }
   },
   {
    "box": {
     "id": "obj-370",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 1",
       "parameter_shortname": "keep 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      592.0,
      54.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-371",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 1"
    }
   },
   {
    "box": {
     "id": "obj-372",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 2",
       "parameter_shortname": "keep 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      592.0,
      55.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-373",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 2"
    }
   },
   {
    "box": {
     "id": "obj-374",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 3",
       "parameter_shortname": "keep 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      592.0,
      55.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-375",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 3"
    }
   },
   {
    "box": {
     "id": "obj-376",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 4",
       "parameter_shortname": "keep 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      592.0,
      54.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-377",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 4"
    }
   },
   {
    "box": {
     "id": "obj-378",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 5",
       "parameter_shortname": "keep 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      592.0,
      54.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-379",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 5"
    }
   },
   {
    "box": {
     "id": "obj-380",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 6",
       "parameter_shortname": "keep 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      592.0,
      55.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-381",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 6"
    }
   },
   {
    "box": {
     "id": "obj-382",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 7",
       "parameter_shortname": "keep 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      592.0,
      55.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-383",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 7"
    }
   },
   {
    "box": {
     "id": "obj-384",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 8",
       "parameter_shortname": "keep 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      592.0,
      54.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-385",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 8"
    }
   },
   {
    "box": {
     "id": "obj-386",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 1",
       "parameter_shortname": "go 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      623.0,
      54.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-387",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 1"
    }
   },
   {
    "box": {
     "id": "obj-388",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 2",
       "parameter_shortname": "go 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      623.0,
      55.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-389",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 2"
    }
   },
   {
    "box": {
     "id": "obj-390",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 3",
       "parameter_shortname": "go 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      623.0,
      55.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-391",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 3"
    }
   },
   {
    "box": {
     "id": "obj-392",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 4",
       "parameter_shortname": "go 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      623.0,
      54.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-393",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 4"
    }
   },
   {
    "box": {
     "id": "obj-394",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 5",
       "parameter_shortname": "go 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      623.0,
      54.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-395",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 5"
    }
   },
   {
    "box": {
     "id": "obj-396",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 6",
       "parameter_shortname": "go 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      623.0,
      55.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-397",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 6"
    }
   },
   {
    "box": {
     "id": "obj-398",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 7",
       "parameter_shortname": "go 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      623.0,
      55.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-399",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 7"
    }
   },
   {
    "box": {
     "id": "obj-400",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 8",
       "parameter_shortname": "go 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      623.0,
      54.0,
      26.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-401",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 8"
    }
   },
   {
    "box": {
     "id": "obj-402",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "learn touch",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "learn touch",
       "parameter_shortname": "learn: touch, then move a knob",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "As /learn, for the control that a controller touches next: the instrument answers /learn/touched with its address, and that touch moves nothing.",
     "text": "learn: touch, then move a knob",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      655.0,
      236.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-403",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/learn/touch"
    }
   },
   {
    "box": {
     "id": "obj-404",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "learn touch 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "learn touch 1",
       "parameter_shortname": "learn beside what it moves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "As /learn, for the control that a controller touches next: the instrument answers /learn/touched with its address, and that touch moves nothing.",
     "text": "learn beside what it moves",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      655.0,
      236.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-405",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "/learn/touch 1"
    }
   },
   {
    "box": {
     "id": "obj-406",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1880.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "thru",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport thru",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport thru",
       "parameter_shortname": "thru",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: pass what comes in from the keyboard on to output 1, at once and on its own channels; 0: what was passed on and sounds ends.",
     "text": "thru",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      720.0,
      155.0,
      25.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-407",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1920.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/thru"
    }
   },
   {
    "box": {
     "id": "obj-408",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "clock out, ms",
     "presentation": 1,
     "presentation_rect": [
      1277.0,
      720.0,
      156.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-409",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport clock offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport clock offset",
       "parameter_shortname": "clock out, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the clock leaves; below 0: earlier, for who follows it slowly.",
     "presentation": 1,
     "presentation_rect": [
      1277.0,
      731.0,
      156.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-410",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/clock/offset"
    }
   },
   {
    "box": {
     "id": "obj-411",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "clock in, ms",
     "presentation": 1,
     "presentation_rect": [
      1439.0,
      720.0,
      155.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-412",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport source offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport source offset",
       "parameter_shortname": "clock in, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later than they come the pulses of the MIDI clock count that is followed; below 0: earlier, where they come late.",
     "presentation": 1,
     "presentation_rect": [
      1439.0,
      731.0,
      155.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-413",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/source/offset"
    }
   },
   {
    "box": {
     "id": "obj-414",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 1, ms",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      751.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-415",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 1 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 1 offset",
       "parameter_shortname": "output 1, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      762.0,
      115.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-416",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/1/offset"
    }
   },
   {
    "box": {
     "id": "obj-417",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 2, ms",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      751.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-418",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 2 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 2 offset",
       "parameter_shortname": "output 2, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      762.0,
      115.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-419",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/2/offset"
    }
   },
   {
    "box": {
     "id": "obj-420",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 3, ms",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      751.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-421",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 3 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 3 offset",
       "parameter_shortname": "output 3, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      762.0,
      115.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-422",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/3/offset"
    }
   },
   {
    "box": {
     "id": "obj-423",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 4, ms",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      751.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-424",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 4 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 4 offset",
       "parameter_shortname": "output 4, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      762.0,
      115.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-425",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/4/offset"
    }
   },
   {
    "box": {
     "id": "obj-426",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 5, ms",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      783.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-427",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 5 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 5 offset",
       "parameter_shortname": "output 5, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      794.0,
      115.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-428",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/5/offset"
    }
   },
   {
    "box": {
     "id": "obj-429",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 6, ms",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      783.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-430",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 6 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 6 offset",
       "parameter_shortname": "output 6, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      794.0,
      115.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-431",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/6/offset"
    }
   },
   {
    "box": {
     "id": "obj-432",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 7, ms",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      783.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-433",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 7 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 7 offset",
       "parameter_shortname": "output 7, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      794.0,
      115.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-434",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/7/offset"
    }
   },
   {
    "box": {
     "id": "obj-435",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "output 8, ms",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      783.0,
      115.0,
      11.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-436",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      2040.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "output 8 offset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "output 8 offset",
       "parameter_shortname": "output 8, ms",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": -250.0,
       "parameter_mmax": 250.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      794.0,
      115.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-437",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      2080.0,
      120.0,
      22.0
     ],
     "text": "prepend /output/8/offset"
    }
   },
   {
    "box": {
     "id": "obj-438",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      760.0,
      120.0,
      22.0
     ],
     "text": "udpreceive 9001"
    }
   },
   {
    "box": {
     "id": "obj-439",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 134,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "route /transport/play /record /transport/clock /transport/tempo /transport/source /transport/meter /transport/swing /transport/swing/grid /transport/click /transport/count_in /transport/click/channel /latent/1 /latent/2 /latent/3 /latent/4 /latent/5 /latent/6 /latent/7 /latent/8 /latent/9 /latent/10 /latent/11 /latent/12 /latent/13 /latent/14 /latent/15 /latent/16 /latent/17 /latent/18 /latent/19 /latent/20 /jam/enable /jam/solo /jam/mode /model/select /jam/level /jam/register /jam/temperature /jam/density /jam/hears /jam/closeness /jam/cadence /jam/top_p /jam/lean /jam/lowest /jam/highest /jam/channel /jam/output /jam/program /jam/lean_on /jam/humanise /jam/humanise/velocity /jam/scale /voice/1/enable /voice/1/solo /voice/1/mode /voice/1/model /voice/1/level /voice/1/register /voice/1/temperature /voice/1/density /voice/1/hears /voice/1/closeness /voice/1/cadence /voice/1/top_p /voice/1/lean /voice/1/lowest /voice/1/highest /voice/1/channel /voice/1/output /voice/1/program /voice/1/lean_on /voice/1/humanise /voice/1/humanise/velocity /voice/1/scale /voice/2/enable /voice/2/solo /voice/2/mode /voice/2/model /voice/2/level /voice/2/register /voice/2/temperature /voice/2/density /voice/2/hears /voice/2/closeness /voice/2/cadence /voice/2/top_p /voice/2/lean /voice/2/lowest /voice/2/highest /voice/2/channel /voice/2/output /voice/2/program /voice/2/lean_on /voice/2/humanise /voice/2/humanise/velocity /voice/2/scale /latent/lands /latent/slew /latent/slew/unit /latent/drift /latent/drift/rate /transport/thru /transport/clock/offset /transport/source/offset /output/1/offset /output/2/offset /output/3/offset /output/4/offset /output/5/offset /output/6/offset /output/7/offset /output/8/offset /latent/name/1 /latent/name/2 /latent/name/3 /latent/name/4 /latent/name/5 /latent/name/6 /latent/name/7 /latent/name/8 /latent/name/9 /latent/name/10 /latent/name/11 /latent/name/12 /latent/name/13 /latent/name/14 /latent/name/15 /latent/name/16 /latent/name/17 /latent/name/18 /latent/name/19 /latent/name/20"
    }
   },
   {
    "box": {
     "id": "obj-440",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14710.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-441",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14840.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-442",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14970.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-443",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      15100.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-444",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      15230.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-445",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      15360.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-446",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      15490.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-447",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      15620.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-448",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      15750.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-449",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      15880.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-450",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16010.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-451",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16140.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-452",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16270.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-453",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16400.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-454",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16530.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-455",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16660.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-456",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16790.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-457",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      16920.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-458",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      17050.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-459",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      17180.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-460",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-461",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-462",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-463",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-464",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel internal midi link"
    }
   },
   {
    "box": {
     "id": "obj-465",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-466",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-467",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-468",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 9,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel 4/4 3/4 2/4 5/4 6/8 7/8 9/8 12/8"
    }
   },
   {
    "box": {
     "id": "obj-469",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-470",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-471",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-472",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-473",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1040.0,
      120.0,
      22.0
     ],
     "text": "set 4"
    }
   },
   {
    "box": {
     "id": "obj-474",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1080.0,
      120.0,
      22.0
     ],
     "text": "set 5"
    }
   },
   {
    "box": {
     "id": "obj-475",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "set 6"
    }
   },
   {
    "box": {
     "id": "obj-476",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1160.0,
      120.0,
      22.0
     ],
     "text": "set 7"
    }
   },
   {
    "box": {
     "id": "obj-477",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-478",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel auto eighths sixteenths"
    }
   },
   {
    "box": {
     "id": "obj-479",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-480",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-481",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-482",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-483",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-484",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-485",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-486",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1580.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-487",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1710.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-488",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1840.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-489",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1970.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-490",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2100.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-491",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2230.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-492",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2360.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-493",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2490.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-494",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2620.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-495",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2750.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-496",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2880.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-497",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3010.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-498",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3140.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-499",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3270.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-500",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3400.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-501",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-502",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3660.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-503",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3790.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-504",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3920.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-505",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4050.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-506",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4180.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-507",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      4310.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-508",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-509",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-510",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-511",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-512",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      4440.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel chord-lstm folk-ae folk-vae melody-lstm morph"
    }
   },
   {
    "box": {
     "id": "obj-513",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-514",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-515",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-516",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-517",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      1040.0,
      120.0,
      22.0
     ],
     "text": "set 4"
    }
   },
   {
    "box": {
     "id": "obj-518",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4570.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-519",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4700.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-520",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4830.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-521",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4960.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-522",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      5090.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel performer voices all"
    }
   },
   {
    "box": {
     "id": "obj-523",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5090.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-524",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5090.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-525",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5090.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-526",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5220.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-527",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5350.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-528",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5480.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-529",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5610.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-530",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5740.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-531",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5870.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-532",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6000.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-533",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6130.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-534",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6260.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-535",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6390.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-536",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6520.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-537",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6650.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-538",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      6780.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel off auto"
    }
   },
   {
    "box": {
     "id": "obj-539",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6780.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-540",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6780.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-541",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6910.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-542",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7040.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-543",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      7170.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-544",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7170.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-545",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7170.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-546",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7170.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-547",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7170.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-548",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      7300.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel chord-lstm folk-ae folk-vae melody-lstm morph"
    }
   },
   {
    "box": {
     "id": "obj-549",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7300.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-550",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7300.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-551",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7300.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-552",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7300.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-553",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7300.0,
      1040.0,
      120.0,
      22.0
     ],
     "text": "set 4"
    }
   },
   {
    "box": {
     "id": "obj-554",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7430.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-555",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7560.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-556",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7690.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-557",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7820.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-558",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      7950.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel performer voices all"
    }
   },
   {
    "box": {
     "id": "obj-559",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7950.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-560",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7950.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-561",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7950.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-562",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8080.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-563",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8210.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-564",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8340.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-565",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8470.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-566",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8600.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-567",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8730.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-568",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8860.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-569",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8990.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-570",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9120.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-571",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9250.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-572",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9380.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-573",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9510.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-574",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      9640.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel off auto"
    }
   },
   {
    "box": {
     "id": "obj-575",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9640.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-576",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9640.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-577",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9770.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-578",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9900.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-579",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      10030.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-580",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10030.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-581",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10030.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-582",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10030.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-583",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10030.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-584",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      10160.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel chord-lstm folk-ae folk-vae melody-lstm morph"
    }
   },
   {
    "box": {
     "id": "obj-585",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10160.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-586",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10160.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-587",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10160.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-588",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10160.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-589",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10160.0,
      1040.0,
      120.0,
      22.0
     ],
     "text": "set 4"
    }
   },
   {
    "box": {
     "id": "obj-590",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10290.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-591",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10420.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-592",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10550.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-593",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10680.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-594",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      10810.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel performer voices all"
    }
   },
   {
    "box": {
     "id": "obj-595",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10810.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-596",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10810.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-597",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10810.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-598",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10940.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-599",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11070.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-600",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11200.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-601",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11330.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-602",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11460.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-603",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11590.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-604",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11720.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-605",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11850.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-606",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11980.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-607",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12110.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-608",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12240.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-609",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12370.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-610",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      12500.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel off auto"
    }
   },
   {
    "box": {
     "id": "obj-611",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12500.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-612",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12500.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-613",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      12630.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel step beat bar phrase"
    }
   },
   {
    "box": {
     "id": "obj-614",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12630.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-615",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12630.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-616",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12630.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-617",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12630.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-618",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12760.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-619",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      12890.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel beats seconds"
    }
   },
   {
    "box": {
     "id": "obj-620",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12890.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-621",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12890.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-622",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13020.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-623",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13150.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-624",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13280.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-625",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13410.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-626",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13540.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-627",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13670.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-628",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13800.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-629",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13930.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-630",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14060.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-631",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14190.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-632",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14320.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-633",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14450.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-634",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      14580.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "source": [
      "obj-22",
      0
     ],
     "destination": [
      "obj-23",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-23",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-24",
      0
     ],
     "destination": [
      "obj-25",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-25",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
      0
     ],
     "destination": [
      "obj-27",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-27",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-28",
      0
     ],
     "destination": [
      "obj-29",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-29",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-30",
      0
     ],
     "destination": [
      "obj-31",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-31",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-32",
      0
     ],
     "destination": [
      "obj-33",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-33",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-34",
      0
     ],
     "destination": [
      "obj-35",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-35",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-37",
      0
     ],
     "destination": [
      "obj-38",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-38",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-40",
      1
     ],
     "destination": [
      "obj-41",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-41",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-43",
      1
     ],
     "destination": [
      "obj-44",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-44",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      0
     ],
     "destination": [
      "obj-47",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-49",
      1
     ],
     "destination": [
      "obj-50",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-50",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-51",
      0
     ],
     "destination": [
      "obj-52",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-54",
      0
     ],
     "destination": [
      "obj-55",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-55",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-57",
      0
     ],
     "destination": [
      "obj-58",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-58",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      0
     ],
     "destination": [
      "obj-61",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-63",
      0
     ],
     "destination": [
      "obj-64",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-66",
      0
     ],
     "destination": [
      "obj-67",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-69",
      0
     ],
     "destination": [
      "obj-70",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-72",
      0
     ],
     "destination": [
      "obj-73",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-73",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-75",
      0
     ],
     "destination": [
      "obj-76",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-76",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-78",
      0
     ],
     "destination": [
      "obj-79",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-79",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      0
     ],
     "destination": [
      "obj-82",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-82",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      0
     ],
     "destination": [
      "obj-85",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-85",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-87",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-88",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      0
     ],
     "destination": [
      "obj-91",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-91",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-93",
      0
     ],
     "destination": [
      "obj-94",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-94",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-96",
      0
     ],
     "destination": [
      "obj-97",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-97",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-99",
      0
     ],
     "destination": [
      "obj-100",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-102",
      0
     ],
     "destination": [
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-103",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-105",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-106",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-108",
      0
     ],
     "destination": [
      "obj-109",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-109",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-111",
      0
     ],
     "destination": [
      "obj-112",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-112",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-114",
      0
     ],
     "destination": [
      "obj-115",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-115",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-117",
      0
     ],
     "destination": [
      "obj-118",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-118",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-119",
      0
     ],
     "destination": [
      "obj-120",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-120",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-121",
      0
     ],
     "destination": [
      "obj-122",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-122",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-124",
      1
     ],
     "destination": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-125",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-127",
      1
     ],
     "destination": [
      "obj-128",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-130",
      0
     ],
     "destination": [
      "obj-131",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-131",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-133",
      0
     ],
     "destination": [
      "obj-134",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-134",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-136",
      0
     ],
     "destination": [
      "obj-137",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-137",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-139",
      0
     ],
     "destination": [
      "obj-140",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-140",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-142",
      1
     ],
     "destination": [
      "obj-143",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-143",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-145",
      0
     ],
     "destination": [
      "obj-146",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-146",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-148",
      0
     ],
     "destination": [
      "obj-149",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-149",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-151",
      0
     ],
     "destination": [
      "obj-152",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-152",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-154",
      0
     ],
     "destination": [
      "obj-155",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-155",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-157",
      0
     ],
     "destination": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-158",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-160",
      0
     ],
     "destination": [
      "obj-161",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-161",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-163",
      0
     ],
     "destination": [
      "obj-164",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-164",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      0
     ],
     "destination": [
      "obj-167",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-167",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      0
     ],
     "destination": [
      "obj-170",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-170",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      0
     ],
     "destination": [
      "obj-173",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-173",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-175",
      0
     ],
     "destination": [
      "obj-176",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-176",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-178",
      0
     ],
     "destination": [
      "obj-179",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-179",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-181",
      1
     ],
     "destination": [
      "obj-182",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-182",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-183",
      0
     ],
     "destination": [
      "obj-184",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-184",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-185",
      0
     ],
     "destination": [
      "obj-186",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-186",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-188",
      1
     ],
     "destination": [
      "obj-189",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-189",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-191",
      1
     ],
     "destination": [
      "obj-192",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-192",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-194",
      0
     ],
     "destination": [
      "obj-195",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-195",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-197",
      0
     ],
     "destination": [
      "obj-198",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-198",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-200",
      0
     ],
     "destination": [
      "obj-201",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-201",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-203",
      0
     ],
     "destination": [
      "obj-204",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-204",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-206",
      1
     ],
     "destination": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-207",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-209",
      0
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-210",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-212",
      0
     ],
     "destination": [
      "obj-213",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-213",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-215",
      0
     ],
     "destination": [
      "obj-216",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-216",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-218",
      0
     ],
     "destination": [
      "obj-219",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-219",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-221",
      0
     ],
     "destination": [
      "obj-222",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-222",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-224",
      0
     ],
     "destination": [
      "obj-225",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-225",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-227",
      0
     ],
     "destination": [
      "obj-228",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-228",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-230",
      0
     ],
     "destination": [
      "obj-231",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-231",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-233",
      0
     ],
     "destination": [
      "obj-234",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-234",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-236",
      0
     ],
     "destination": [
      "obj-237",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-237",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-239",
      0
     ],
     "destination": [
      "obj-240",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-240",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-242",
      0
     ],
     "destination": [
      "obj-243",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-243",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-245",
      1
     ],
     "destination": [
      "obj-246",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-246",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-247",
      0
     ],
     "destination": [
      "obj-248",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-248",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-249",
      0
     ],
     "destination": [
      "obj-250",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-250",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-252",
      1
     ],
     "destination": [
      "obj-253",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-253",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-255",
      1
     ],
     "destination": [
      "obj-256",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-256",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-258",
      0
     ],
     "destination": [
      "obj-259",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-259",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-261",
      0
     ],
     "destination": [
      "obj-262",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-262",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-264",
      0
     ],
     "destination": [
      "obj-265",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-265",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-267",
      0
     ],
     "destination": [
      "obj-268",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-268",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-270",
      1
     ],
     "destination": [
      "obj-271",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-271",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-273",
      0
     ],
     "destination": [
      "obj-274",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-274",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-276",
      0
     ],
     "destination": [
      "obj-277",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-277",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-279",
      0
     ],
     "destination": [
      "obj-280",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-280",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-282",
      0
     ],
     "destination": [
      "obj-283",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-283",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-285",
      0
     ],
     "destination": [
      "obj-286",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-286",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-288",
      0
     ],
     "destination": [
      "obj-289",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-289",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-291",
      0
     ],
     "destination": [
      "obj-292",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-292",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-294",
      0
     ],
     "destination": [
      "obj-295",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-295",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-297",
      0
     ],
     "destination": [
      "obj-298",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-298",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-300",
      0
     ],
     "destination": [
      "obj-301",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-301",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-303",
      0
     ],
     "destination": [
      "obj-304",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-304",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-306",
      0
     ],
     "destination": [
      "obj-307",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-307",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-309",
      1
     ],
     "destination": [
      "obj-310",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-310",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-311",
      0
     ],
     "destination": [
      "obj-312",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-312",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-313",
      0
     ],
     "destination": [
      "obj-314",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-314",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-315",
      0
     ],
     "destination": [
      "obj-316",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-316",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-318",
      1
     ],
     "destination": [
      "obj-319",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-319",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-321",
      0
     ],
     "destination": [
      "obj-322",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-322",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-324",
      1
     ],
     "destination": [
      "obj-325",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-325",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-327",
      0
     ],
     "destination": [
      "obj-328",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-328",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-330",
      0
     ],
     "destination": [
      "obj-331",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-331",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-333",
      0
     ],
     "destination": [
      "obj-334",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-334",
      0
     ],
     "destination": [
      "obj-336",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-333",
      1
     ],
     "destination": [
      "obj-335",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-335",
      0
     ],
     "destination": [
      "obj-336",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-336",
      0
     ],
     "destination": [
      "obj-337",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-337",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-338",
      0
     ],
     "destination": [
      "obj-339",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-339",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-340",
      0
     ],
     "destination": [
      "obj-341",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-341",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-342",
      0
     ],
     "destination": [
      "obj-343",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-343",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-344",
      0
     ],
     "destination": [
      "obj-345",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-345",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-346",
      0
     ],
     "destination": [
      "obj-347",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-348",
      0
     ],
     "destination": [
      "obj-349",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-349",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      0
     ],
     "destination": [
      "obj-351",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-351",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-352",
      0
     ],
     "destination": [
      "obj-353",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-353",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-354",
      0
     ],
     "destination": [
      "obj-355",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-355",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-356",
      0
     ],
     "destination": [
      "obj-357",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-357",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-358",
      0
     ],
     "destination": [
      "obj-359",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-359",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-360",
      0
     ],
     "destination": [
      "obj-361",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-361",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-362",
      0
     ],
     "destination": [
      "obj-363",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-363",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-364",
      0
     ],
     "destination": [
      "obj-365",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-365",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-366",
      0
     ],
     "destination": [
      "obj-367",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-367",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-368",
      0
     ],
     "destination": [
      "obj-369",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-369",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-370",
      0
     ],
     "destination": [
      "obj-371",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-371",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-372",
      0
     ],
     "destination": [
      "obj-373",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-373",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-374",
      0
     ],
     "destination": [
      "obj-375",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-375",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-376",
      0
     ],
     "destination": [
      "obj-377",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-377",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-378",
      0
     ],
     "destination": [
      "obj-379",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-379",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-380",
      0
     ],
     "destination": [
      "obj-381",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-381",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-382",
      0
     ],
     "destination": [
      "obj-383",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-383",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-384",
      0
     ],
     "destination": [
      "obj-385",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-385",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-386",
      0
     ],
     "destination": [
      "obj-387",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-387",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-388",
      0
     ],
     "destination": [
      "obj-389",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-389",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-390",
      0
     ],
     "destination": [
      "obj-391",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-391",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-392",
      0
     ],
     "destination": [
      "obj-393",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-393",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-394",
      0
     ],
     "destination": [
      "obj-395",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-395",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-396",
      0
     ],
     "destination": [
      "obj-397",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-397",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-398",
      0
     ],
     "destination": [
      "obj-399",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-399",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-400",
      0
     ],
     "destination": [
      "obj-401",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-401",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-402",
      0
     ],
     "destination": [
      "obj-403",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-403",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-404",
      0
     ],
     "destination": [
      "obj-405",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-405",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-406",
      0
     ],
     "destination": [
      "obj-407",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-407",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-409",
      0
     ],
     "destination": [
      "obj-410",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-410",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-412",
      0
     ],
     "destination": [
      "obj-413",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-413",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-415",
      0
     ],
     "destination": [
      "obj-416",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-416",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-418",
      0
     ],
     "destination": [
      "obj-419",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-419",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-421",
      0
     ],
     "destination": [
      "obj-422",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-422",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-424",
      0
     ],
     "destination": [
      "obj-425",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-425",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-427",
      0
     ],
     "destination": [
      "obj-428",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-428",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-430",
      0
     ],
     "destination": [
      "obj-431",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-431",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-433",
      0
     ],
     "destination": [
      "obj-434",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-434",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-436",
      0
     ],
     "destination": [
      "obj-437",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-437",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-438",
      0
     ],
     "destination": [
      "obj-439",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      113
     ],
     "destination": [
      "obj-440",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-440",
      0
     ],
     "destination": [
      "obj-59",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      114
     ],
     "destination": [
      "obj-441",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-441",
      0
     ],
     "destination": [
      "obj-62",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      115
     ],
     "destination": [
      "obj-442",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-442",
      0
     ],
     "destination": [
      "obj-65",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      116
     ],
     "destination": [
      "obj-443",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-443",
      0
     ],
     "destination": [
      "obj-68",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      117
     ],
     "destination": [
      "obj-444",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-444",
      0
     ],
     "destination": [
      "obj-71",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      118
     ],
     "destination": [
      "obj-445",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-445",
      0
     ],
     "destination": [
      "obj-74",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      119
     ],
     "destination": [
      "obj-446",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-446",
      0
     ],
     "destination": [
      "obj-77",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      120
     ],
     "destination": [
      "obj-447",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-447",
      0
     ],
     "destination": [
      "obj-80",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      121
     ],
     "destination": [
      "obj-448",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-448",
      0
     ],
     "destination": [
      "obj-83",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      122
     ],
     "destination": [
      "obj-449",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-449",
      0
     ],
     "destination": [
      "obj-86",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      123
     ],
     "destination": [
      "obj-450",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-450",
      0
     ],
     "destination": [
      "obj-89",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      124
     ],
     "destination": [
      "obj-451",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-451",
      0
     ],
     "destination": [
      "obj-92",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      125
     ],
     "destination": [
      "obj-452",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-452",
      0
     ],
     "destination": [
      "obj-95",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      126
     ],
     "destination": [
      "obj-453",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-453",
      0
     ],
     "destination": [
      "obj-98",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      127
     ],
     "destination": [
      "obj-454",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-454",
      0
     ],
     "destination": [
      "obj-101",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      128
     ],
     "destination": [
      "obj-455",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-455",
      0
     ],
     "destination": [
      "obj-104",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      129
     ],
     "destination": [
      "obj-456",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-456",
      0
     ],
     "destination": [
      "obj-107",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      130
     ],
     "destination": [
      "obj-457",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-457",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      131
     ],
     "destination": [
      "obj-458",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-458",
      0
     ],
     "destination": [
      "obj-113",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      132
     ],
     "destination": [
      "obj-459",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-459",
      0
     ],
     "destination": [
      "obj-116",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      0
     ],
     "destination": [
      "obj-460",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-460",
      0
     ],
     "destination": [
      "obj-24",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      1
     ],
     "destination": [
      "obj-461",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-461",
      0
     ],
     "destination": [
      "obj-26",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      2
     ],
     "destination": [
      "obj-462",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-462",
      0
     ],
     "destination": [
      "obj-32",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      3
     ],
     "destination": [
      "obj-463",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-463",
      0
     ],
     "destination": [
      "obj-37",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      4
     ],
     "destination": [
      "obj-464",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-464",
      0
     ],
     "destination": [
      "obj-465",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-465",
      0
     ],
     "destination": [
      "obj-40",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-464",
      1
     ],
     "destination": [
      "obj-466",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-466",
      0
     ],
     "destination": [
      "obj-40",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-464",
      2
     ],
     "destination": [
      "obj-467",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-467",
      0
     ],
     "destination": [
      "obj-40",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      5
     ],
     "destination": [
      "obj-468",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      0
     ],
     "destination": [
      "obj-469",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-469",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      1
     ],
     "destination": [
      "obj-470",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-470",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      2
     ],
     "destination": [
      "obj-471",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-471",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      3
     ],
     "destination": [
      "obj-472",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-472",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      4
     ],
     "destination": [
      "obj-473",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-473",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      5
     ],
     "destination": [
      "obj-474",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-474",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      6
     ],
     "destination": [
      "obj-475",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-475",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      7
     ],
     "destination": [
      "obj-476",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-476",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      6
     ],
     "destination": [
      "obj-477",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-477",
      0
     ],
     "destination": [
      "obj-46",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      7
     ],
     "destination": [
      "obj-478",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-478",
      0
     ],
     "destination": [
      "obj-479",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-479",
      0
     ],
     "destination": [
      "obj-49",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-478",
      1
     ],
     "destination": [
      "obj-480",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-480",
      0
     ],
     "destination": [
      "obj-49",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-478",
      2
     ],
     "destination": [
      "obj-481",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-481",
      0
     ],
     "destination": [
      "obj-49",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      8
     ],
     "destination": [
      "obj-482",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-482",
      0
     ],
     "destination": [
      "obj-51",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      9
     ],
     "destination": [
      "obj-483",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-483",
      0
     ],
     "destination": [
      "obj-54",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      10
     ],
     "destination": [
      "obj-484",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-484",
      0
     ],
     "destination": [
      "obj-57",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      11
     ],
     "destination": [
      "obj-485",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-485",
      0
     ],
     "destination": [
      "obj-60",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      12
     ],
     "destination": [
      "obj-486",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-486",
      0
     ],
     "destination": [
      "obj-63",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      13
     ],
     "destination": [
      "obj-487",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-487",
      0
     ],
     "destination": [
      "obj-66",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      14
     ],
     "destination": [
      "obj-488",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-488",
      0
     ],
     "destination": [
      "obj-69",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      15
     ],
     "destination": [
      "obj-489",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-489",
      0
     ],
     "destination": [
      "obj-72",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      16
     ],
     "destination": [
      "obj-490",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-490",
      0
     ],
     "destination": [
      "obj-75",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      17
     ],
     "destination": [
      "obj-491",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-491",
      0
     ],
     "destination": [
      "obj-78",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      18
     ],
     "destination": [
      "obj-492",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-492",
      0
     ],
     "destination": [
      "obj-81",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      19
     ],
     "destination": [
      "obj-493",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-493",
      0
     ],
     "destination": [
      "obj-84",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      20
     ],
     "destination": [
      "obj-494",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-494",
      0
     ],
     "destination": [
      "obj-87",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      21
     ],
     "destination": [
      "obj-495",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-495",
      0
     ],
     "destination": [
      "obj-90",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      22
     ],
     "destination": [
      "obj-496",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-496",
      0
     ],
     "destination": [
      "obj-93",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      23
     ],
     "destination": [
      "obj-497",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-497",
      0
     ],
     "destination": [
      "obj-96",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      24
     ],
     "destination": [
      "obj-498",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-498",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      25
     ],
     "destination": [
      "obj-499",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-499",
      0
     ],
     "destination": [
      "obj-102",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      26
     ],
     "destination": [
      "obj-500",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      0
     ],
     "destination": [
      "obj-105",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      27
     ],
     "destination": [
      "obj-501",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-501",
      0
     ],
     "destination": [
      "obj-108",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      28
     ],
     "destination": [
      "obj-502",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-502",
      0
     ],
     "destination": [
      "obj-111",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      29
     ],
     "destination": [
      "obj-503",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-503",
      0
     ],
     "destination": [
      "obj-114",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      30
     ],
     "destination": [
      "obj-504",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-504",
      0
     ],
     "destination": [
      "obj-117",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      31
     ],
     "destination": [
      "obj-505",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-505",
      0
     ],
     "destination": [
      "obj-119",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      32
     ],
     "destination": [
      "obj-506",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-506",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      33
     ],
     "destination": [
      "obj-507",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-507",
      0
     ],
     "destination": [
      "obj-508",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-508",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-507",
      1
     ],
     "destination": [
      "obj-509",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-509",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-507",
      2
     ],
     "destination": [
      "obj-510",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-510",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-507",
      3
     ],
     "destination": [
      "obj-511",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-511",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      34
     ],
     "destination": [
      "obj-512",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-512",
      0
     ],
     "destination": [
      "obj-513",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-513",
      0
     ],
     "destination": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-512",
      1
     ],
     "destination": [
      "obj-514",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-514",
      0
     ],
     "destination": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-512",
      2
     ],
     "destination": [
      "obj-515",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-515",
      0
     ],
     "destination": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-512",
      3
     ],
     "destination": [
      "obj-516",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-516",
      0
     ],
     "destination": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-512",
      4
     ],
     "destination": [
      "obj-517",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-517",
      0
     ],
     "destination": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      35
     ],
     "destination": [
      "obj-518",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-518",
      0
     ],
     "destination": [
      "obj-130",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      36
     ],
     "destination": [
      "obj-519",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-519",
      0
     ],
     "destination": [
      "obj-133",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      37
     ],
     "destination": [
      "obj-520",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-520",
      0
     ],
     "destination": [
      "obj-136",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      38
     ],
     "destination": [
      "obj-521",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-521",
      0
     ],
     "destination": [
      "obj-139",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      39
     ],
     "destination": [
      "obj-522",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-522",
      0
     ],
     "destination": [
      "obj-523",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-523",
      0
     ],
     "destination": [
      "obj-142",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-522",
      1
     ],
     "destination": [
      "obj-524",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-524",
      0
     ],
     "destination": [
      "obj-142",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-522",
      2
     ],
     "destination": [
      "obj-525",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-525",
      0
     ],
     "destination": [
      "obj-142",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      40
     ],
     "destination": [
      "obj-526",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-526",
      0
     ],
     "destination": [
      "obj-145",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      41
     ],
     "destination": [
      "obj-527",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-527",
      0
     ],
     "destination": [
      "obj-148",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      42
     ],
     "destination": [
      "obj-528",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-528",
      0
     ],
     "destination": [
      "obj-151",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      43
     ],
     "destination": [
      "obj-529",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-529",
      0
     ],
     "destination": [
      "obj-154",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      44
     ],
     "destination": [
      "obj-530",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-530",
      0
     ],
     "destination": [
      "obj-157",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      45
     ],
     "destination": [
      "obj-531",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-531",
      0
     ],
     "destination": [
      "obj-160",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      46
     ],
     "destination": [
      "obj-532",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-532",
      0
     ],
     "destination": [
      "obj-163",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      47
     ],
     "destination": [
      "obj-533",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-533",
      0
     ],
     "destination": [
      "obj-166",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      48
     ],
     "destination": [
      "obj-534",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-534",
      0
     ],
     "destination": [
      "obj-169",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      49
     ],
     "destination": [
      "obj-535",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-535",
      0
     ],
     "destination": [
      "obj-172",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      50
     ],
     "destination": [
      "obj-536",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-536",
      0
     ],
     "destination": [
      "obj-175",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      51
     ],
     "destination": [
      "obj-537",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-537",
      0
     ],
     "destination": [
      "obj-178",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      52
     ],
     "destination": [
      "obj-538",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-538",
      0
     ],
     "destination": [
      "obj-539",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-539",
      0
     ],
     "destination": [
      "obj-181",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-538",
      1
     ],
     "destination": [
      "obj-540",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-540",
      0
     ],
     "destination": [
      "obj-181",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      53
     ],
     "destination": [
      "obj-541",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-541",
      0
     ],
     "destination": [
      "obj-183",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      54
     ],
     "destination": [
      "obj-542",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-542",
      0
     ],
     "destination": [
      "obj-185",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      55
     ],
     "destination": [
      "obj-543",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-543",
      0
     ],
     "destination": [
      "obj-544",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-544",
      0
     ],
     "destination": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-543",
      1
     ],
     "destination": [
      "obj-545",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-545",
      0
     ],
     "destination": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-543",
      2
     ],
     "destination": [
      "obj-546",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-546",
      0
     ],
     "destination": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-543",
      3
     ],
     "destination": [
      "obj-547",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-547",
      0
     ],
     "destination": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      56
     ],
     "destination": [
      "obj-548",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-548",
      0
     ],
     "destination": [
      "obj-549",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-549",
      0
     ],
     "destination": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-548",
      1
     ],
     "destination": [
      "obj-550",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-550",
      0
     ],
     "destination": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-548",
      2
     ],
     "destination": [
      "obj-551",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-551",
      0
     ],
     "destination": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-548",
      3
     ],
     "destination": [
      "obj-552",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-552",
      0
     ],
     "destination": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-548",
      4
     ],
     "destination": [
      "obj-553",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-553",
      0
     ],
     "destination": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      57
     ],
     "destination": [
      "obj-554",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-554",
      0
     ],
     "destination": [
      "obj-194",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      58
     ],
     "destination": [
      "obj-555",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-555",
      0
     ],
     "destination": [
      "obj-197",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      59
     ],
     "destination": [
      "obj-556",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-556",
      0
     ],
     "destination": [
      "obj-200",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      60
     ],
     "destination": [
      "obj-557",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-557",
      0
     ],
     "destination": [
      "obj-203",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      61
     ],
     "destination": [
      "obj-558",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-558",
      0
     ],
     "destination": [
      "obj-559",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-559",
      0
     ],
     "destination": [
      "obj-206",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-558",
      1
     ],
     "destination": [
      "obj-560",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-560",
      0
     ],
     "destination": [
      "obj-206",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-558",
      2
     ],
     "destination": [
      "obj-561",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-561",
      0
     ],
     "destination": [
      "obj-206",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      62
     ],
     "destination": [
      "obj-562",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-562",
      0
     ],
     "destination": [
      "obj-209",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      63
     ],
     "destination": [
      "obj-563",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-563",
      0
     ],
     "destination": [
      "obj-212",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      64
     ],
     "destination": [
      "obj-564",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-564",
      0
     ],
     "destination": [
      "obj-215",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      65
     ],
     "destination": [
      "obj-565",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-565",
      0
     ],
     "destination": [
      "obj-218",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      66
     ],
     "destination": [
      "obj-566",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-566",
      0
     ],
     "destination": [
      "obj-221",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      67
     ],
     "destination": [
      "obj-567",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-567",
      0
     ],
     "destination": [
      "obj-224",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      68
     ],
     "destination": [
      "obj-568",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-568",
      0
     ],
     "destination": [
      "obj-227",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      69
     ],
     "destination": [
      "obj-569",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-569",
      0
     ],
     "destination": [
      "obj-230",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      70
     ],
     "destination": [
      "obj-570",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-570",
      0
     ],
     "destination": [
      "obj-233",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      71
     ],
     "destination": [
      "obj-571",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-571",
      0
     ],
     "destination": [
      "obj-236",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      72
     ],
     "destination": [
      "obj-572",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-572",
      0
     ],
     "destination": [
      "obj-239",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      73
     ],
     "destination": [
      "obj-573",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-573",
      0
     ],
     "destination": [
      "obj-242",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      74
     ],
     "destination": [
      "obj-574",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-574",
      0
     ],
     "destination": [
      "obj-575",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-575",
      0
     ],
     "destination": [
      "obj-245",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-574",
      1
     ],
     "destination": [
      "obj-576",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-576",
      0
     ],
     "destination": [
      "obj-245",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      75
     ],
     "destination": [
      "obj-577",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-577",
      0
     ],
     "destination": [
      "obj-247",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      76
     ],
     "destination": [
      "obj-578",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-578",
      0
     ],
     "destination": [
      "obj-249",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      77
     ],
     "destination": [
      "obj-579",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-579",
      0
     ],
     "destination": [
      "obj-580",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-580",
      0
     ],
     "destination": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-579",
      1
     ],
     "destination": [
      "obj-581",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-581",
      0
     ],
     "destination": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-579",
      2
     ],
     "destination": [
      "obj-582",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-582",
      0
     ],
     "destination": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-579",
      3
     ],
     "destination": [
      "obj-583",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-583",
      0
     ],
     "destination": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      78
     ],
     "destination": [
      "obj-584",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-584",
      0
     ],
     "destination": [
      "obj-585",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-585",
      0
     ],
     "destination": [
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-584",
      1
     ],
     "destination": [
      "obj-586",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-586",
      0
     ],
     "destination": [
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-584",
      2
     ],
     "destination": [
      "obj-587",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-587",
      0
     ],
     "destination": [
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-584",
      3
     ],
     "destination": [
      "obj-588",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-588",
      0
     ],
     "destination": [
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-584",
      4
     ],
     "destination": [
      "obj-589",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-589",
      0
     ],
     "destination": [
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      79
     ],
     "destination": [
      "obj-590",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-590",
      0
     ],
     "destination": [
      "obj-258",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      80
     ],
     "destination": [
      "obj-591",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-591",
      0
     ],
     "destination": [
      "obj-261",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      81
     ],
     "destination": [
      "obj-592",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-592",
      0
     ],
     "destination": [
      "obj-264",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      82
     ],
     "destination": [
      "obj-593",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-593",
      0
     ],
     "destination": [
      "obj-267",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      83
     ],
     "destination": [
      "obj-594",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-594",
      0
     ],
     "destination": [
      "obj-595",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-595",
      0
     ],
     "destination": [
      "obj-270",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-594",
      1
     ],
     "destination": [
      "obj-596",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-596",
      0
     ],
     "destination": [
      "obj-270",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-594",
      2
     ],
     "destination": [
      "obj-597",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-597",
      0
     ],
     "destination": [
      "obj-270",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      84
     ],
     "destination": [
      "obj-598",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-598",
      0
     ],
     "destination": [
      "obj-273",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      85
     ],
     "destination": [
      "obj-599",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-599",
      0
     ],
     "destination": [
      "obj-276",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      86
     ],
     "destination": [
      "obj-600",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-600",
      0
     ],
     "destination": [
      "obj-279",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      87
     ],
     "destination": [
      "obj-601",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-601",
      0
     ],
     "destination": [
      "obj-282",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      88
     ],
     "destination": [
      "obj-602",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-602",
      0
     ],
     "destination": [
      "obj-285",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      89
     ],
     "destination": [
      "obj-603",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-603",
      0
     ],
     "destination": [
      "obj-288",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      90
     ],
     "destination": [
      "obj-604",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-604",
      0
     ],
     "destination": [
      "obj-291",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      91
     ],
     "destination": [
      "obj-605",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-605",
      0
     ],
     "destination": [
      "obj-294",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      92
     ],
     "destination": [
      "obj-606",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-606",
      0
     ],
     "destination": [
      "obj-297",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      93
     ],
     "destination": [
      "obj-607",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-607",
      0
     ],
     "destination": [
      "obj-300",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      94
     ],
     "destination": [
      "obj-608",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-608",
      0
     ],
     "destination": [
      "obj-303",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      95
     ],
     "destination": [
      "obj-609",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-609",
      0
     ],
     "destination": [
      "obj-306",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      96
     ],
     "destination": [
      "obj-610",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-610",
      0
     ],
     "destination": [
      "obj-611",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-611",
      0
     ],
     "destination": [
      "obj-309",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-610",
      1
     ],
     "destination": [
      "obj-612",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-612",
      0
     ],
     "destination": [
      "obj-309",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      97
     ],
     "destination": [
      "obj-613",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-613",
      0
     ],
     "destination": [
      "obj-614",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-614",
      0
     ],
     "destination": [
      "obj-318",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-613",
      1
     ],
     "destination": [
      "obj-615",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-615",
      0
     ],
     "destination": [
      "obj-318",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-613",
      2
     ],
     "destination": [
      "obj-616",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-616",
      0
     ],
     "destination": [
      "obj-318",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-613",
      3
     ],
     "destination": [
      "obj-617",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-617",
      0
     ],
     "destination": [
      "obj-318",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      98
     ],
     "destination": [
      "obj-618",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-618",
      0
     ],
     "destination": [
      "obj-321",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      99
     ],
     "destination": [
      "obj-619",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-619",
      0
     ],
     "destination": [
      "obj-620",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-620",
      0
     ],
     "destination": [
      "obj-324",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-619",
      1
     ],
     "destination": [
      "obj-621",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-621",
      0
     ],
     "destination": [
      "obj-324",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      100
     ],
     "destination": [
      "obj-622",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-622",
      0
     ],
     "destination": [
      "obj-327",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      101
     ],
     "destination": [
      "obj-623",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-623",
      0
     ],
     "destination": [
      "obj-330",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      102
     ],
     "destination": [
      "obj-624",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-624",
      0
     ],
     "destination": [
      "obj-406",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      103
     ],
     "destination": [
      "obj-625",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-625",
      0
     ],
     "destination": [
      "obj-409",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      104
     ],
     "destination": [
      "obj-626",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-626",
      0
     ],
     "destination": [
      "obj-412",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      105
     ],
     "destination": [
      "obj-627",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-627",
      0
     ],
     "destination": [
      "obj-415",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      106
     ],
     "destination": [
      "obj-628",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-628",
      0
     ],
     "destination": [
      "obj-418",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      107
     ],
     "destination": [
      "obj-629",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-629",
      0
     ],
     "destination": [
      "obj-421",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      108
     ],
     "destination": [
      "obj-630",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-630",
      0
     ],
     "destination": [
      "obj-424",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      109
     ],
     "destination": [
      "obj-631",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-631",
      0
     ],
     "destination": [
      "obj-427",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      110
     ],
     "destination": [
      "obj-632",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-632",
      0
     ],
     "destination": [
      "obj-430",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      111
     ],
     "destination": [
      "obj-633",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-633",
      0
     ],
     "destination": [
      "obj-433",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      112
     ],
     "destination": [
      "obj-634",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-634",
      0
     ],
     "destination": [
      "obj-436",
      0
     ]
    }
   }
  ]
 }
}
